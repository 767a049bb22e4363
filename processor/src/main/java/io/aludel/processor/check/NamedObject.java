package io.aludel.processor.check;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.DiscriminatorDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.JoinTables;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an entity has in the database, apart from constraints and indexes, and what its name is there.
 *
 * @param noun what messages call it
 * @param name the name
 * @param origin its place
 * @param exists in which databases there is such a thing
 */
record NamedObject(String noun, String name, Origin origin, Predicate<Target> exists) {
    /** Returns what an entity has, without what the entities above have already. */
    static Stream<NamedObject> of(Layout layout) {
        EntityDeclaration entity = layout.entity();
        Stream<NamedObject> table = layout.isStoredWithParent()
                ? Stream.empty()
                : Stream.of(
                        everywhere(
                                "Schema",
                                entity.table().schema().value(),
                                entity.table().schema().origin()),
                        everywhere(
                                "Table", layout.table(), originOf(entity.table().name(), entity.origin())));
        Stream<NamedObject> columns = layout.columns().stream()
                .skip(layout.inheritedColumns())
                .map(column -> everywhere("Column", column.name(), origin(column)));
        return Stream.of(
                        table,
                        columns,
                        discriminator(entity),
                        sequence(layout),
                        Relationships.of(layout).flatMap(relationship -> joined(layout, relationship)))
                .flatMap(objects -> objects)
                .filter(object -> !object.name().isEmpty());
    }

    private static NamedObject everywhere(String noun, String name, Origin origin) {
        return new NamedObject(noun, name, origin, target -> true);
    }

    private static Origin originOf(Given<String> given, Origin otherwise) {
        return given.isGiven() ? given.origin() : otherwise;
    }

    /** The place of a column: for a foreign key, where its name is given. */
    private static Origin origin(PlacedColumn column) {
        return column.property()
                .marks()
                .relationship()
                .flatMap(relationship -> given(relationship.joinColumn(), column.name()))
                .orElseGet(column::origin);
    }

    private static Optional<Origin> given(List<Given<String>> names, String name) {
        return names.stream()
                .filter(given -> given.value().equals(name))
                .map(Given::origin)
                .findFirst();
    }

    private static Stream<NamedObject> discriminator(EntityDeclaration entity) {
        if (!entity.isInHierarchy() || entity.parent().isPresent()) {
            return Stream.empty();
        }
        Origin origin = entity.hierarchy()
                .discriminator()
                .map(DiscriminatorDeclaration::column)
                .map(column -> originOf(column, entity.origin()))
                .orElse(entity.origin());
        return Stream.of(everywhere("Discriminator column", entity.discriminatorColumn(), origin));
    }

    private static Stream<NamedObject> sequence(Layout layout) {
        return layout.columns().stream()
                .skip(layout.inheritedColumns())
                .flatMap(column ->
                        column
                                .property()
                                .marks()
                                .generated()
                                .map(generated -> sequence(layout, column, generated))
                                .stream());
    }

    private static NamedObject sequence(Layout layout, PlacedColumn column, GeneratedDeclaration generated) {
        GenerationStrategy strategy = generated.strategy().value();
        return new NamedObject(
                "Sequence",
                layout.sequence(generated),
                originOf(generated.sequence(), column.property().origin()),
                target -> target.hasSequence(strategy));
    }

    /** A join table with its columns, and columns of the other table that no field has. */
    private static Stream<NamedObject> joined(Layout layout, Relationship relationship) {
        RelationshipDeclaration declared = relationship.declaration();
        Origin origin = relationship.property().origin();
        if (!declared.hasJoinTable()) {
            return declared.hasForeignKey()
                    ? Stream.empty()
                    : declared.joinColumn().stream().map(given -> everywhere("Column", given.value(), given.origin()));
        }
        Stream<NamedObject> columns = JoinTables.columns(layout, relationship.property(), declared).stream()
                .map(name -> everywhere(
                        "Column",
                        name,
                        given(declared.joinColumn(), name)
                                .or(() -> given(declared.inverseJoinColumn(), name))
                                .orElse(origin)));
        return Stream.concat(
                Stream.of(everywhere(
                        "Join table",
                        declared.joinTable().value(),
                        declared.joinTable().origin())),
                columns);
    }
}
