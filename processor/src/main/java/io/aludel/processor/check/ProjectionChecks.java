package io.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.ProjectionDeclaration;
import io.aludel.processor.declaration.RecordDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.resolve.PlacedRecord;
import io.aludel.processor.resolve.PlacedRecord.PlacedComponent;
import io.aludel.processor.resolve.Placement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules for projections. */
public final class ProjectionChecks {
    private final ProjectionDeclaration projection;

    private ProjectionChecks(ProjectionDeclaration projection) {
        this.projection = projection;
    }

    /** Returns what is wrong with a projection's type and annotation, before its entity is known. */
    public static Report checkType(ProjectionDeclaration projection, boolean isEntity) {
        RecordDeclaration record = projection.record();
        TypeShape.Kind kind = record.shape().kind();
        if (kind != TypeShape.Kind.RECORD) {
            return report(Finding.of(
                    Message.PROJECTION_KIND,
                    projection.origin(),
                    kind.name().toLowerCase(Locale.ROOT),
                    Words.simple(record.type())));
        }
        Optional<Finding> wrong = new ProjectionChecks(projection).shape(record, projection.origin());
        if (wrong.isPresent()) {
            return report(wrong.get());
        }
        TypeName entity = projection.entity().value();
        return isEntity
                ? new Report(List.of())
                : report(Finding.of(
                        Message.PROJECTION_ENTITY, projection.entity().origin(), Words.type(entity)));
    }

    private static Report report(Finding finding) {
        return new Report(List.of(finding));
    }

    /** Returns what is wrong with the components. */
    public static Report check(ProjectionDeclaration projection, PlacedRecord placed) {
        ProjectionChecks checks = new ProjectionChecks(projection);
        return new Report(checks.components(placed).distinct().toList());
    }

    private Stream<Finding> components(PlacedRecord placed) {
        return placed.components().stream().flatMap(this::component);
    }

    private Stream<Finding> component(PlacedComponent placed) {
        if (!(placed.placement() instanceof Placement.Found found)) {
            return PathCheck.check(placed).stream();
        }
        Optional<Finding> wrong = ComponentCheck.check(
                        placed.component(), found, projection.type().packageName())
                .or(() -> found.record().flatMap(within -> within(placed, within)));
        return wrong.map(Stream::of).orElseGet(() -> found.record().stream().flatMap(this::components));
    }

    private Optional<Finding> within(PlacedComponent placed, PlacedRecord within) {
        RecordDeclaration record = within.record();
        Origin origin = placed.component().origin();
        String name = Words.simple(record.type());
        if (record.isRecursive()) {
            return Optional.of(Finding.of(
                    Message.PROJECTION_CYCLE, origin, name, placed.component().name()));
        }
        Optional<Finding> other = record.projectionOf()
                .filter(entity -> !isOf(within, entity.value()))
                .map(entity -> Finding.of(
                        Message.PROJECTION_OTHER,
                        origin,
                        name,
                        Words.type(entity.value()),
                        placed.component().name(),
                        Words.simple(within.scope().type())));
        return other.or(() -> shape(record, origin));
    }

    private static boolean isOf(PlacedRecord within, TypeName entity) {
        return within.scope().type().equals(entity);
    }

    private Optional<Finding> shape(RecordDeclaration record, Origin origin) {
        String name = Words.simple(record.type());
        boolean isSamePackage =
                record.type().packageName().equals(projection.type().packageName());
        if (!record.shape().isReachable()) {
            return Optional.of(Finding.of(
                    Message.PROJECTION_UNREACHABLE,
                    origin,
                    name,
                    Words.simple(projection.type()),
                    isSamePackage ? "package-private or wider" : "public"));
        }
        if (record.shape().isGeneric()) {
            return Optional.of(Finding.of(Message.PROJECTION_GENERIC, origin, name));
        }
        return record.components().isEmpty()
                ? Optional.of(Finding.of(Message.PROJECTION_EMPTY, origin, name))
                : Optional.empty();
    }
}
