package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import java.util.List;
import java.util.Optional;

/**
 * Where a path goes on: at the properties of an entity, or of an object that is embedded in it.
 *
 * @param entity the entity
 * @param embedded the embedded object; empty for the entity itself
 */
public record PathScope(EntityModel entity, Optional<EmbeddedModel> embedded) {
    static PathScope of(EntityModel entity) {
        return new PathScope(entity, Optional.empty());
    }

    /** Returns the entity or embedded type. */
    public ClassName type() {
        return embedded.map(EmbeddedModel::type).orElse(entity.type());
    }

    private List<PropertyModel> properties() {
        return embedded.map(EmbeddedModel::properties).orElse(entity.properties());
    }

    /** Returns the names of the properties. */
    public List<String> names() {
        return properties().stream().map(property -> property.member().name()).toList();
    }

    List<FoundPath.Step> steps() {
        return properties().stream()
                .map(property -> new FoundPath.Step(entity, property))
                .toList();
    }

    Optional<FoundPath.Step> step(String name) {
        return steps().stream()
                .filter(step -> step.property().member().name().equals(name))
                .findFirst();
    }

    /** Returns where a path goes on behind a property, or empty when that is a value, or an entity that is not known. */
    static Optional<PathScope> behind(FoundPath.Step step, EntityModels entities) {
        if (step.property() instanceof EmbeddedModel nested) {
            return Optional.of(new PathScope(step.entity(), Optional.of(nested)));
        }
        return step.property() instanceof RelationModel relation
                ? entities.find(relation.related().type()).map(PathScope::of)
                : Optional.empty();
    }
}
