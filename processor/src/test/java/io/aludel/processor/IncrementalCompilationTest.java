package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.gradle.GradleProcessor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Incremental builds hand unchanged entities over as class files. They were generated for once more, from class files that
 * do not tell everything.
 */
class IncrementalCompilationTest {
    @TempDir
    private Path directory;

    /** Who runs the compiler. */
    enum Build {
        JAVAC,
        GRADLE;

        private List<Processor> processors() {
            List<Processor> processors =
                    List.of(new EntityProcessor(), new ModelProcessor(), new ProjectionProcessor());
            return this == JAVAC
                    ? processors
                    : processors.stream().<Processor>map(GradleProcessor::new).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEntityFromAClassFileIsNotGeneratedForAgainButInTheModel(Build build) throws IOException {
        compile(build, "first", List.of(), entity("Author", "long id"));

        compile(build, "second", List.of("shop.Author"), entity("Book", "long id"));

        assertThat(generated("second"))
                .containsExactly("BookDao.java", "BookMapper.java", "QBook.java", "ShopModel.java");
        assertThat(model("second")).contains("QAuthor.AUTHOR", "QBook.BOOK");
    }

    @ParameterizedTest
    @EnumSource
    void theModelIsWrittenWhenAllEntitiesAreClassFiles(Build build) throws IOException {
        compile(build, "first", List.of(), entity("Author", "long id"), entity("Book", "long id"));

        Path service = source("Service", "package shop; class Service { QBook book = QBook.BOOK; }");
        compile(build, "second", List.of("shop.Author", "shop.Book"), service);

        assertThat(generated("second")).containsExactly("ShopModel.java");
        assertThat(model("second")).contains("QAuthor.AUTHOR", "QBook.BOOK");
    }

    @ParameterizedTest
    @EnumSource
    void anEntityFromAClassFileThatWasNeverGeneratedForIs(Build build) throws IOException {
        compile(build, "first", List.of(), entity("Author", "long id"));
        for (String type : List.of("QAuthor", "AuthorMapper", "AuthorDao")) {
            Files.delete(directory.resolve("first/shop/" + type + ".class"));
        }

        compile(build, "second", List.of("shop.Author"), entity("Book", "long id"));

        assertThat(generated("second")).contains("QAuthor.java", "AuthorMapper.java", "AuthorDao.java");
    }

    @ParameterizedTest
    @EnumSource
    void aProjectionIsGeneratedForEntitiesThatAreClassFilesAndNotAgain(Build build) throws IOException {
        compile(build, "first", List.of(), entity("Author", "long id"), projection("AuthorView"));

        compile(build, "second", List.of("shop.Author", "shop.AuthorView"), projection("AuthorCard"));

        assertThat(generated("second")).containsExactly("QAuthorCard.java", "ShopModel.java");
    }

    /** Before JDK 22 javac shows no type annotations of class files, so that every value seemed to be there. */
    @ParameterizedTest
    @EnumSource
    void whatAProjectionOfAClassFileAllowsToBeNullMayBe(Build build) throws IOException {
        compile(
                build,
                "first",
                List.of(),
                entity("Place", "long id"),
                entity(
                        "Author",
                        "long id; public @org.jspecify.annotations.Nullable Integer age;"
                                + " @Relationship public io.aludel.@org.jspecify.annotations.Nullable Ref<Place> home"
                                + " = io.aludel.Ref.empty();"
                                + " public record Spot(int row) {}"
                                + " @Embedded public @org.jspecify.annotations.Nullable Spot spot"));

        Path view = source("AuthorView", """
                package shop;

                import io.aludel.annotation.*;
                import java.util.Optional;
                import org.jspecify.annotations.Nullable;

                @Projection(Author.class)
                public record AuthorView(Optional<Integer> age, @Nullable PlaceView home, Author.@Nullable Spot spot) {
                    public record PlaceView(long id) {}
                }
                """);
        compile(build, "second", List.of("shop.Author", "shop.Place"), view);

        assertThat(Files.readString(directory.resolve("second-sources/shop/QAuthorView.java")))
                .contains(
                        "Optional.ofNullable(readNullableInt(row, first, 0))",
                        "if (readNullableLong(row, first + 1) == null)",
                        "if (readNullableInt(row, first + 2, 2) == null)");
    }

    private Path projection(String name) throws IOException {
        return source(name, """
                package shop;

                import io.aludel.annotation.*;

                @Projection(Author.class)
                public record %s(long id) {}
                """.formatted(name));
    }

    /** Maven leaves the last build's output on the class path. */
    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void aChangedEntityIsGeneratedForBesideItsOldClasses(Build build) throws IOException {
        compile(build, "first", List.of(), entity("Author", "long id"));

        compile(build, "second", List.of(), entity("Author", "long id; public String name"));

        assertThat(Files.readString(directory.resolve("second-sources/shop/QAuthor.java")))
                .contains("name");
        assertThat(generated("second"))
                .containsExactly("AuthorDao.java", "AuthorMapper.java", "QAuthor.java", "ShopModel.java");
    }

    private Path entity(String name, String fields) throws IOException {
        return source(name, """
                package shop;

                import io.aludel.annotation.*;

                @Entity
                public class %s {
                  @Id public %s;
                }
                """.formatted(name, fields));
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name + ".java"), text);
    }

    /** Compiles into a directory with that of the first compilation on the class path, and every warning an error. */
    private void compile(Build build, String output, List<String> classes, Path... sources) throws IOException {
        Path classFiles = Files.createDirectories(directory.resolve(output));
        Path generated = Files.createDirectories(directory.resolve(output + "-sources"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of(
                    "-Werror",
                    "-d",
                    classFiles.toString(),
                    "-s",
                    generated.toString(),
                    "-classpath",
                    directory.resolve("first") + File.pathSeparator + Compilers.classPath());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, classes, files.getJavaFileObjects(sources));
            task.setProcessors(build.processors());
            task.call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
        }
    }

    private List<String> generated(String output) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve(output + "-sources/shop"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private String model(String output) throws IOException {
        return Files.readString(directory.resolve(output + "-sources/shop/ShopModel.java"));
    }
}
