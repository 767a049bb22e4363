package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.Compilers.Source;
import io.aludel.processor.model.EntityModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** The sources below {@code src/test/resources/good}, which compile without errors. */
final class GoodSource {
    private static final Path FOLDER = Path.of("src/test/resources/good");

    private GoodSource() {}

    /** Compiles all of them with each compiler, and hands out the model of one entity each time. */
    static void entity(String simpleName, Consumer<EntityModel> check) {
        for (Compilers compiler : Compilers.values()) {
            Recorder recorder = new Recorder();
            assertThat(compiler.compile(recorder.processors(), List.of(), all()))
                    .as(compiler.name())
                    .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
            check.accept(recorder.entity(simpleName));
        }
    }

    static Source[] all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String path = FOLDER.relativize(file).toString();
                String type = "good." + path.replace(".java", "").replace('/', '.');
                sources.add(new Source(type, Files.readString(file)));
            }
            return sources.toArray(Source[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
