package io.aludel.processor.check;

import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways through the relationships of an entity. */
final class Relationships {
    private Relationships() {}

    /**
     * A relationship of an entity to another one.
     *
     * @param property the field
     * @param declaration what is declared of it
     * @param target the other entity
     */
    record Relationship(PropertyDeclaration property, RelationshipDeclaration declaration, EntityDeclaration target) {
        String name() {
            return property.name();
        }

        String targetName() {
            return Words.simple(target.type());
        }

        boolean leadsTo(EntityDeclaration entity) {
            return target.type().equals(entity.type());
        }

        /** Whether one object of the other entity may belong to several of this one. */
        boolean isManyToMany() {
            return declaration.hasJoinTable()
                    || Relationships.find(target, declaration.mappedBy().value())
                            .filter(other -> other.declaration().hasJoinTable())
                            .isPresent();
        }
    }

    /** Returns the relationships of an entity that lead to one, but for those of entities above it, persistent ones alone. */
    static Stream<Relationship> of(Layout layout) {
        int inherited =
                layout.entity().parent().map(above -> above.properties().size()).orElse(0);
        return of(layout.entity().properties().stream().skip(inherited));
    }

    /** Returns the relationships of an entity that lead to one, persistent ones alone. */
    static Stream<Relationship> of(EntityDeclaration entity) {
        return of(entity.properties().stream());
    }

    private static Stream<Relationship> of(Stream<PropertyDeclaration> properties) {
        return properties
                .filter(property -> property.marks().transience().isEmpty())
                .flatMap(property -> property.marks().relationship().stream()
                        .flatMap(relationship -> relationship.target().stream()
                                .map(target -> new Relationship(property, relationship, target))));
    }

    /** Returns the relationship that a field holds. */
    static Optional<Relationship> find(EntityDeclaration entity, String field) {
        return of(entity)
                .filter(relationship -> relationship.name().equals(field))
                .findFirst();
    }

    /** Returns the fields of an entity that refer to another one by a foreign key. */
    static List<String> references(EntityDeclaration from, EntityDeclaration to) {
        return of(from).filter(relationship -> relationship.declaration().hasForeignKey() && relationship.leadsTo(to))
                .map(Relationship::name)
                .toList();
    }
}
