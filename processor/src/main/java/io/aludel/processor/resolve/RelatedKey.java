package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.model.RelatedModel;
import java.util.List;
import java.util.Optional;

/**
 * The key of an entity, as its neighbours see it: a value, or an object of several.
 *
 * @param entity the entity whose key it is; where that is another entity's, the other one
 */
public record RelatedKey(EntityDeclaration entity) {
    /** Returns the key of an entity. */
    public static RelatedKey of(EntityDeclaration entity) {
        return only(entity)
                .flatMap(property -> property.marks().relationship())
                .flatMap(RelationshipDeclaration::target)
                .map(RelatedKey::of)
                .orElseGet(() -> new RelatedKey(entity));
    }

    /** Returns what a relationship to an entity has to know of it. */
    static RelatedModel model(EntityDeclaration entity) {
        return new RelatedModel(
                entity.type(), GeneratedNames.of(entity), of(entity).type());
    }

    private static List<PropertyDeclaration> properties(EntityDeclaration entity) {
        return entity.properties().stream()
                .filter(property -> property.marks().id().isPresent())
                .toList();
    }

    /** Returns the property that alone is the key, if one is. */
    static Optional<PropertyDeclaration> only(EntityDeclaration entity) {
        List<PropertyDeclaration> properties = properties(entity);
        return properties.size() == 1 ? Optional.of(properties.get(0)) : Optional.empty();
    }

    /** Returns the embedded type that is the key, if one is. */
    Optional<EmbeddableDeclaration> embedded() {
        return only(entity).flatMap(property -> property.marks().embedded()).flatMap(EmbeddedDeclaration::type);
    }

    /** Returns whether the key is one value in one column. */
    boolean isValue() {
        return embedded().isEmpty()
                && (only(entity).isPresent() || Layout.of(entity).keyColumns().size() == 1);
    }

    /** Returns the Java type of the key, boxed. */
    public TypeName type() {
        if (embedded().isPresent()) {
            return embedded().get().type();
        }
        return isValue() ? value().type().name().box() : record();
    }

    /** Returns the property whose values are the key: of several in one column, the one at its end. */
    private PropertyDeclaration value() {
        return only(entity)
                .orElseGet(() -> Layout.of(entity).keyColumns().get(0).source().property());
    }

    /** Returns the record that is generated for a key of several fields. */
    ClassName record() {
        return GeneratedNames.key(entity.root().type());
    }
}
