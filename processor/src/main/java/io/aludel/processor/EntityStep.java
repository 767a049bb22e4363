package io.aludel.processor;

import com.palantir.javapoet.JavaFile;
import io.aludel.processor.check.EntityChecks;
import io.aludel.processor.check.Finding;
import io.aludel.processor.check.Message;
import io.aludel.processor.check.Report;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.read.EntityReader;
import io.aludel.processor.read.MissingType;
import io.aludel.processor.read.Reading;
import io.aludel.processor.resolve.EntityResolver;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.write.EntityWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes each entity from its element to its files. For one compilation. */
final class EntityStep {
    private final Elements elements;
    private final Sources sources = new Sources();
    private final EarlierCompilation earlier;
    private final Printer printer;
    private final GeneratedFiles files;
    private final EntityReader reader;
    private final EntityChecks checks;
    private final EntityWriter writer;
    private final Set<String> waiting = new LinkedHashSet<>();

    EntityStep(ProcessingEnvironment environment, EntityWriter writer) {
        this.elements = environment.getElementUtils();
        this.earlier = new EarlierCompilation(environment);
        this.printer = new Printer(environment, sources);
        this.files = new GeneratedFiles(environment, printer);
        this.reader = new EntityReader(elements, environment.getTypeUtils(), SourceTrees.initialisers(environment));
        this.checks = new EntityChecks(TargetOption.read(environment.getOptions(), printer));
        this.writer = writer;
    }

    void process(RoundEnvironment round) {
        sources.add(round);
        Set<String> names = new LinkedHashSet<>(waiting);
        names.addAll(Entities.names(round));
        waiting.clear();
        for (String name : names) {
            TypeElement entity = elements.getTypeElement(name);
            if (entity != null && !earlier.contains(entity)) {
                process(entity, round.processingOver());
            }
        }
    }

    private void process(TypeElement entity, boolean isLastRound) {
        try {
            Reading reading = reader.read(entity);
            if (reading instanceof Reading.Complete complete) {
                generate(complete.declaration());
            } else if (!isLastRound) {
                waiting.add(entity.getQualifiedName().toString());
            } else if (reading instanceof Reading.Waiting incomplete) {
                MissingType missing = incomplete.missing().get(0);
                printer.print(
                        Finding.of(Message.TYPE_MISSING, missing.origin(), entity.getSimpleName(), missing.name()),
                        entity);
            }
        } catch (RuntimeException | LinkageError | IOException failure) {
            printer.print(Failure.of(failure, entity), entity);
        }
    }

    private void generate(EntityDeclaration declaration) throws IOException {
        Layout layout = Layout.of(declaration);
        Report report = checks.check(layout);
        printer.print(report, declaration.element());
        if (!report.isClean()) {
            return;
        }
        for (JavaFile file : writer.write(EntityResolver.resolve(layout))) {
            files.write(file, declaration.element());
        }
    }
}
