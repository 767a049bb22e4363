package io.aludel.processor.resolve;

import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ToManyModel;
import io.aludel.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A way through the properties of entities.
 *
 * @param steps the properties, each of what the one before leads to; at least one
 */
public record FoundPath(List<Step> steps) {
    /** Copies the list. */
    public FoundPath {
        steps = List.copyOf(steps);
    }

    /**
     * A property on the way.
     *
     * @param entity the entity whose property it is, perhaps within an embedded object
     * @param property the property
     */
    public record Step(EntityModel entity, PropertyModel property) {
        /** Returns whether the property may lead to nothing. */
        public boolean isNullable() {
            if (property instanceof ToOneModel toOne) {
                return toOne.mappedBy().isPresent() || !toOne.options().required();
            }
            if (property instanceof ColumnModel column) {
                return column.nullable() && column.member().nullable();
            }
            boolean isKey = property instanceof EmbeddedModel embedded
                    && embedded.columns().stream().allMatch(ColumnModel::isKey);
            return !isKey && property.member().nullable();
        }
    }

    FoundPath behind(Step first) {
        List<Step> all = new ArrayList<>();
        all.add(first);
        all.addAll(steps);
        return new FoundPath(all);
    }

    /** Returns the property at the end. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the steps to relationships with several entities. */
    public List<Step> collections() {
        return steps.stream()
                .filter(step -> step.property() instanceof ToManyModel)
                .toList();
    }

    /** Returns the steps behind the relationship to several entities; all when there is none. */
    public List<Step> behindCollection() {
        List<Step> behind = steps;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).property() instanceof ToManyModel) {
                behind = steps.subList(i + 1, steps.size());
            }
        }
        return behind;
    }

    /** Returns the to-one relationships among steps. */
    static List<ToOneModel> route(List<Step> steps) {
        List<ToOneModel> route = new ArrayList<>();
        for (Step step : steps) {
            if (step.property() instanceof ToOneModel toOne) {
                route.add(toOne);
            }
        }
        return route;
    }

    /** Returns the first of the steps that may lead to nothing. */
    public static Optional<Step> nullable(List<Step> steps) {
        return steps.stream().filter(Step::isNullable).findFirst();
    }

    /** Returns the embedded object at the end. */
    public Optional<EmbeddedModel> embedded() {
        return last().property() instanceof EmbeddedModel embedded ? Optional.of(embedded) : Optional.empty();
    }

    /** Returns the name in camel case that leads to a property at the end: {@code buyerCityId}. */
    public String within(String name) {
        return CamelCase.ofPath(this + "." + name);
    }

    /** Returns the names with dots. */
    @Override
    public String toString() {
        return steps.stream().map(step -> step.property().member().name()).collect(Collectors.joining("."));
    }
}
