package io.aludel.processor;

import com.google.auto.common.MoreElements;
import io.aludel.annotation.Projection;
import io.aludel.processor.check.Finding;
import io.aludel.processor.check.Message;
import io.aludel.processor.check.ProjectionChecks;
import io.aludel.processor.check.Report;
import io.aludel.processor.declaration.ProjectionDeclaration;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.read.MissingType;
import io.aludel.processor.read.ProjectionReader;
import io.aludel.processor.read.ProjectionReading;
import io.aludel.processor.resolve.PlacedRecord;
import io.aludel.processor.resolve.ProjectionPlacer;
import io.aludel.processor.resolve.ProjectionResolver;
import io.aludel.processor.write.ProjectionWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes each projection from its element to its file. For one compilation. */
final class ProjectionStep {
    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Sources sources = new Sources();
    private final EarlierCompilation earlier;
    private final Printer printer;
    private final GeneratedFiles files;
    private final ProjectionWriter writer;
    private final Set<String> waiting = new LinkedHashSet<>();

    ProjectionStep(ProcessingEnvironment environment, ProjectionWriter writer) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.earlier = new EarlierCompilation(environment);
        this.printer = new Printer(environment, sources);
        this.files = new GeneratedFiles(environment, printer);
        this.writer = writer;
    }

    void process(RoundEnvironment round) {
        sources.add(round);
        Set<String> names = new LinkedHashSet<>(waiting);
        round.getElementsAnnotatedWith(Projection.class)
                .forEach(type ->
                        names.add(MoreElements.asType(type).getQualifiedName().toString()));
        waiting.clear();
        for (String name : names) {
            TypeElement projection = elements.getTypeElement(name);
            if (projection != null && !earlier.containsProjection(projection)) {
                process(projection, round.processingOver());
            }
        }
    }

    private void process(TypeElement projection, boolean isLastRound) {
        try {
            ProjectionReading reading = ProjectionReader.read(projection, elements, environment.getTypeUtils());
            if (reading.missing().isEmpty()) {
                check(reading.declaration(), isLastRound);
            } else if (!isLastRound) {
                waiting.add(projection.getQualifiedName().toString());
            } else {
                MissingType missing = reading.missing().get(0);
                printer.print(
                        Finding.of(
                                Message.PROJECTION_TYPE_MISSING,
                                missing.origin(),
                                projection.getSimpleName(),
                                missing.name()),
                        projection);
            }
        } catch (RuntimeException | LinkageError | IOException failure) {
            printer.print(Failure.of(failure, projection), projection);
        }
    }

    /** What is wrong with an entity is reported there, and nothing here: it would be said twice. */
    private void check(ProjectionDeclaration declaration, boolean isLastRound) throws IOException {
        KnownEntities entities = new KnownEntities(environment);
        Report onType = ProjectionChecks.checkType(
                declaration, entities.isEntity(declaration.entity().value()));
        printer.print(onType, declaration.element());
        Optional<EntityModel> entity =
                onType.isClean() ? entities.find(declaration.entity().value()) : Optional.empty();
        Optional<PlacedRecord> placed =
                entity.map(found -> new ProjectionPlacer(entities).place(declaration.record(), found));
        if (entities.isIncomplete() && !isLastRound) {
            waiting.add(declaration.element().getQualifiedName().toString());
        } else if (placed.isPresent() && !entities.isIncomplete() && !entities.isWrong()) {
            generate(declaration, placed.get(), entities);
        }
    }

    private void generate(ProjectionDeclaration declaration, PlacedRecord placed, KnownEntities entities)
            throws IOException {
        Report report = ProjectionChecks.check(declaration, placed);
        printer.print(report, declaration.element());
        if (!report.isClean()) {
            return;
        }
        files.write(writer.write(ProjectionResolver.resolve(declaration, placed, entities)), declaration.element());
    }
}
