package io.aludel.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.aludel.mapping.Model;
import io.aludel.processor.check.Finding;
import io.aludel.processor.check.Message;
import io.aludel.processor.check.ModuleChecks;
import io.aludel.processor.check.Report;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.model.ModuleEntity;
import io.aludel.processor.model.ModuleModel;
import io.aludel.processor.read.EntityReader;
import io.aludel.processor.read.Reading;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.ModuleResolver;
import io.aludel.processor.write.ModuleWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entities of all rounds and writes their model once. The last round is too late for that, as javac warns of
 * sources that come with it; so the model is written in the first round without entities to generate for. There is such a round
 * before the last one: after the round in which something was generated, or else at once. An entity that waits for a type of
 * another processor delays the model as well.
 * For one compilation.
 */
final class ModelStep {
    static final String NAME = "aludel.model";

    private final ProcessingEnvironment environment;
    private final Sources sources = new Sources();
    private final EarlierCompilation earlier;
    private final Printer printer;
    private final ModuleWriter writer;
    private final Set<String> entities = new TreeSet<>();
    private boolean isDone;
    private @Nullable ClassName written;

    ModelStep(ProcessingEnvironment environment, ModuleWriter writer) {
        this.environment = environment;
        this.earlier = new EarlierCompilation(environment);
        this.printer = new Printer(environment, sources);
        this.writer = writer;
    }

    void process(RoundEnvironment round) {
        sources.add(round);
        Set<String> names = Entities.names(round);
        if (isDone) {
            names.forEach(this::late);
            return;
        }
        entities.addAll(names);
        boolean isQuiet = round.processingOver() || names.stream().allMatch(this::isDoneEarlier);
        if (isQuiet && !entities.isEmpty() && !round.errorRaised()) {
            write();
        }
    }

    private boolean isDoneEarlier(String name) {
        TypeElement entity = environment.getElementUtils().getTypeElement(name);
        return entity != null && earlier.contains(entity);
    }

    private void late(String name) {
        TypeElement entity = environment.getElementUtils().getTypeElement(name);
        if (entity != null && written != null) {
            printer.print(Finding.of(Message.MODEL_LATE, Origin.of(entity), entity.getSimpleName(), written), entity);
        }
    }

    private void write() {
        EntityReader reader = new EntityReader(
                environment.getElementUtils(), environment.getTypeUtils(), SourceTrees.initialisers(environment));
        List<Layout> layouts = new ArrayList<>();
        for (String name : entities) {
            TypeElement entity = environment.getElementUtils().getTypeElement(name);
            if (entity == null || !(reader.read(entity) instanceof Reading.Complete complete)) {
                return;
            }
            layouts.add(Layout.of(complete.declaration()));
        }
        isDone = true;
        Report report = ModuleChecks.check(layouts);
        for (Finding finding : report.findings()) {
            printer.print(finding, finding.origin().element());
        }
        Optional<ClassName> name = name(layouts);
        if (report.isClean() && name.isPresent()) {
            write(ModuleResolver.resolve(name.get(), layouts));
        }
    }

    private void write(ModuleModel module) {
        written = module.type();
        try {
            for (JavaFile file : writer.write(module)) {
                file.writeTo(environment.getFiler());
            }
            register(module);
        } catch (FilerException exists) {
            TypeElement first = module.entities().get(0).origin();
            printer.print(
                    Finding.of(
                            Message.GENERATED_EXISTS,
                            Origin.of(first),
                            module.type().simpleName(),
                            first.getSimpleName()),
                    first);
        } catch (RuntimeException | LinkageError | IOException failure) {
            TypeElement first = module.entities().get(0).origin();
            printer.print(Failure.of(failure, first), first);
        }
    }

    private Optional<ClassName> name(List<Layout> layouts) {
        String given = environment.getOptions().get(NAME);
        if (given == null) {
            Optional<ClassName> name = ModuleResolver.defaultName(
                    layouts.stream().map(layout -> layout.entity().type()).toList());
            if (name.isEmpty()) {
                printer.print(Message.MODEL_NAME_MISSING);
            }
            return name;
        }
        if (!SourceVersion.isName(given)) {
            printer.print(Message.MODEL_NAME_WRONG, given);
            return Optional.empty();
        }
        int dot = given.lastIndexOf('.');
        return Optional.of(ClassName.get(dot < 0 ? "" : given.substring(0, dot), given.substring(dot + 1)));
    }

    private void register(ModuleModel module) throws IOException {
        Element[] origins = module.entities().stream().map(ModuleEntity::origin).toArray(Element[]::new);
        String service = "META-INF/services/" + Model.class.getName();
        try (Writer out = environment
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", service, origins)
                .openWriter()) {
            out.write(module.type().reflectionName() + "\n");
        }
    }
}
