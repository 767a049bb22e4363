package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration.Holder;
import io.aludel.processor.resolve.Layout;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the fields of relationships lead to entities, and can be set. */
final class RelationshipCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.persistent(layout)
                .flatMap(property -> property.marks().relationship().stream()
                        .flatMap(relationship -> check(layout, property, relationship).stream()));
    }

    private static Optional<Finding> check(
            Layout layout, PropertyDeclaration property, RelationshipDeclaration relationship) {
        String name = property.name();
        String type = Words.type(property);
        boolean isOfEntity = layout.entity().properties().contains(property);
        if (!isOfEntity) {
            return Optional.of(Finding.of(
                    Message.RELATIONSHIP_EMBEDDED,
                    property.origin(),
                    name,
                    Words.simple(property.owner()),
                    Words.simple(layout.entity().type())));
        }
        if (relationship.related().isEmpty()) {
            return Optional.of(
                    relationship.holder() == Holder.OTHER
                            ? Finding.of(Message.RELATIONSHIP_TYPE, property.origin(), name, type)
                            : Finding.of(
                                    Message.RELATIONSHIP_RAW,
                                    property.origin(),
                                    name,
                                    type,
                                    example(relationship.holder())));
        }
        if (relationship.target().isEmpty()) {
            String related = Words.type(relationship.related().get());
            return Optional.of(Finding.of(Message.RELATIONSHIP_ENTITY, property.origin(), name, related, related));
        }
        return property.isComponent() ? ofRecord(property, relationship) : Optional.empty();
    }

    private static String example(Holder holder) {
        return switch (holder) {
            case LIST -> "List<Author>";
            case SET -> "Set<Author>";
            case MAP -> "Map<Long, Author>";
            case MANY -> "Many<Author>";
            default -> "Ref<Author>";
        };
    }

    private static Optional<Finding> ofRecord(PropertyDeclaration property, RelationshipDeclaration relationship) {
        if (relationship.holder() == Holder.REF) {
            return Optional.empty();
        }
        ClassName related = relationship.target().orElseThrow().type();
        String owner = Words.simple(property.owner());
        String remedy = relationship.holder() == Holder.DIRECT
                ? "Use Ref<" + Words.simple(related) + ">, or make '" + owner + "' a class."
                : "Query the other entity instead, or make '" + owner + "' a class.";
        return Optional.of(Finding.of(
                Message.RELATIONSHIP_RECORD, property.origin(), property.name(), owner, Words.type(property), remedy));
    }
}
