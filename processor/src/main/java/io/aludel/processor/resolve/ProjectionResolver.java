package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.ComponentDeclaration;
import io.aludel.processor.declaration.ComponentDeclaration.Holder;
import io.aludel.processor.declaration.ProjectionDeclaration;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.ProjectedPart;
import io.aludel.processor.model.ProjectedValue;
import io.aludel.processor.model.ProjectedValue.Absence;
import io.aludel.processor.model.ProjectedValue.Made;
import io.aludel.processor.model.ProjectedValue.Read;
import io.aludel.processor.model.ProjectionModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ToManyModel;
import io.aludel.processor.model.ToOneModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.processor.resolve.FoundPath.Step;
import io.aludel.processor.resolve.PlacedRecord.PlacedComponent;
import io.aludel.sql.BasicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the model of a projection without errors. */
public final class ProjectionResolver {
    private final EntityModels entities;

    private ProjectionResolver(EntityModels entities) {
        this.entities = entities;
    }

    /**
     * Returns the model of a projection.
     *
     * @param placed its components; the checks found nothing wrong with them
     */
    public static ProjectionModel resolve(
            ProjectionDeclaration projection, PlacedRecord placed, EntityModels entities) {
        EntityModel entity = placed.scope().entity();
        ClassName type = projection.type();
        return new ProjectionModel(
                type,
                GeneratedNames.query(type),
                GeneratedNames.constant(type),
                entity,
                new ProjectionResolver(entities).made(placed, List.of(), Absence.NEVER),
                warnings(projection, entity),
                projection.element());
    }

    private static List<String> warnings(ProjectionDeclaration projection, EntityModel entity) {
        return Stream.concat(projection.warnings().stream(), entity.warnings().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Made made(PlacedRecord placed, List<ToOneModel> route, Absence absence) {
        List<ProjectedPart> parts = placed.components().stream()
                .map(component -> part(component, placed.record().type(), route))
                .toList();
        return new Made(placed.record().type(), Construction.CANONICAL, parts, absence);
    }

    private ProjectedPart part(PlacedComponent placed, ClassName owner, List<ToOneModel> route) {
        ComponentDeclaration component = placed.component();
        MemberModel member = new MemberModel(
                component.name(), owner, component.type(), component.isNullable(), new MemberAccess.Component());
        Placement.Found found = (Placement.Found) placed.placement();
        List<Step> steps = found.path().steps();
        boolean isOptional = component.holder() == Holder.OPTIONAL && !isWhole(component, found);
        if (found.path().collections().isEmpty()) {
            TypeName type = isOptional ? component.element() : component.type();
            return new ProjectedPart(
                    member, value(steps, route, type, found.record(), component.allowsNothing()), isOptional);
        }
        return new ProjectedPart(member, collected(component, found, route), false);
    }

    private static boolean isWhole(ComponentDeclaration component, Placement.Found found) {
        return component.type().equals(found.path().last().property().valueType());
    }

    private ProjectedValue collected(ComponentDeclaration component, Placement.Found found, List<ToOneModel> route) {
        List<Step> behind = found.path().behindCollection();
        List<Step> steps = found.path().steps();
        List<Step> before = steps.subList(0, steps.size() - behind.size() - 1);
        Step step = found.path().collections().get(0);
        ToManyModel relation = (ToManyModel) step.property();
        EntityModel target = entities.find(relation.related().type()).orElseThrow();
        List<ToOneModel> ownerRoute = joined(route, FoundPath.route(before));
        boolean mayLackOwner = FoundPath.nullable(before).isPresent();
        ProjectedValue element = behind.isEmpty()
                ? made(found.record().orElseThrow(), List.of(), Absence.NEVER)
                : value(behind, List.of(), component.element(), found.record(), component.hasNullableElements());
        return new ProjectedValue.Collected(
                ownerRoute,
                relation,
                key(step.entity(), ownerRoute, mayLackOwner),
                mayLackOwner,
                target,
                component.holder() == Holder.SET,
                element,
                component.type());
    }

    /**
     * What a path leads to. Where nothing is allowed it is looked for, even if the path always leads to something as far as one
     * sees: before JDK 22 javac shows no type annotations of class files, {@code @Nullable} among them.
     */
    private ProjectedValue value(
            List<Step> steps,
            List<ToOneModel> around,
            TypeName type,
            Optional<PlacedRecord> record,
            boolean allowsNothing) {
        Step last = steps.get(steps.size() - 1);
        List<ToOneModel> route = joined(around, FoundPath.route(steps));
        if (last.property() instanceof EmbeddedModel embedded) {
            Absence absence = absenceOfEmbedded(steps, route, allowsNothing);
            return record.<ProjectedValue>map(placed -> made(placed, route, absence))
                    .orElseGet(() -> embedded(embedded, route, absence));
        }
        boolean isNullable = allowsNothing || FoundPath.nullable(steps).isPresent();
        if (last.property() instanceof ToOneModel toOne) {
            EntityModel target = entities.find(toOne.related().type()).orElseThrow();
            return made(record.orElseThrow(), route, isNullable ? absenceOf(target, route) : Absence.NEVER);
        }
        return new Read(route, last.property(), type, isNullable);
    }

    /** An embedded object is missing when the last object on the way that may be missing is: one around it, or itself. */
    private static Absence absenceOfEmbedded(List<Step> steps, List<ToOneModel> route, boolean allowsNothing) {
        for (int i = steps.size() - 1; i >= 0 && steps.get(i).property() instanceof EmbeddedModel embedded; i--) {
            if (steps.get(i).isNullable()) {
                return absenceOf(embedded, route);
            }
        }
        Step last = steps.get(steps.size() - 1);
        if (FoundPath.nullable(steps).isPresent()) {
            return absenceOf(last.entity(), route);
        }
        return allowsNothing
                ? telling((EmbeddedModel) last.property())
                        .map(column -> new Absence(reads(List.of(column), route, true), true))
                        .orElse(Absence.NEVER)
                : Absence.NEVER;
    }

    private static Made embedded(EmbeddedModel embedded, List<ToOneModel> route, Absence absence) {
        List<ProjectedPart> parts = new ArrayList<>();
        for (PropertyModel property : embedded.properties()) {
            boolean isNullable = property.member().nullable();
            parts.add(new ProjectedPart(
                    property.member(),
                    property instanceof EmbeddedModel nested
                            ? embedded(nested, route, isNullable ? absenceOf(nested, route) : Absence.NEVER)
                            : new Read(route, property, property.member().type(), isNullable),
                    false));
        }
        return new Made(embedded.type(), embedded.construction(), parts, absence);
    }

    /** One column is enough that is never NULL where there is an object; otherwise all have to be looked at. */
    private static Absence absenceOf(EmbeddedModel embedded, List<ToOneModel> route) {
        List<ColumnModel> columns = telling(embedded).map(List::of).orElseGet(embedded::columns);
        return new Absence(reads(columns, route, true), columns.size() == 1);
    }

    /** A column that is never NULL where there is an object: no text, as databases may take the empty one for NULL. */
    private static Optional<ColumnModel> telling(EmbeddedModel embedded) {
        return embedded.properties().stream()
                .flatMap(property -> property instanceof ColumnModel column ? Stream.of(column) : Stream.empty())
                .filter(column -> !column.member().nullable() && !isText(column.value()))
                .findFirst();
    }

    private static boolean isText(ValueModel value) {
        return value instanceof ValueModel.Converted converted
                ? isText(converted.stored())
                : value instanceof ValueModel.Basic basic && basic.kind() == BasicType.Kind.STRING;
    }

    private static Absence absenceOf(EntityModel entity, List<ToOneModel> route) {
        return new Absence(key(entity, route, true), true);
    }

    private static List<Read> key(EntityModel entity, List<ToOneModel> route, boolean isNullable) {
        return reads(entity.key().columns(), route, isNullable);
    }

    private static List<Read> reads(List<ColumnModel> columns, List<ToOneModel> route, boolean isNullable) {
        return columns.stream()
                .map(column -> new Read(
                        route,
                        column,
                        isNullable
                                ? column.member().type().box()
                                : column.member().type(),
                        isNullable))
                .toList();
    }

    private static List<ToOneModel> joined(List<ToOneModel> route, List<ToOneModel> more) {
        List<ToOneModel> all = new ArrayList<>(route);
        all.addAll(more);
        return all;
    }
}
