package io.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.RelationshipDeclaration.Holder;
import io.aludel.processor.resolve.ConstraintNames;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.processor.resolve.RelatedKey;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether collections are ordered and keyed by columns that the other table has. */
final class OrderCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Relationships.of(layout)
                .filter(relationship -> relationship.declaration().holder().isToMany())
                .flatMap(relationship -> Stream.concat(ordered(relationship), keyed(relationship).stream()));
    }

    private static Stream<Finding> ordered(Relationship relationship) {
        Layout target = Layout.of(relationship.target());
        return relationship.declaration().orderBy().stream()
                .filter(entry ->
                        target.column(ConstraintNames.indexed(entry.value())).isEmpty())
                .map(entry -> ConstraintCheck.unknown(
                        target, "orderBy", ConstraintNames.indexed(entry.value()), entry.origin()));
    }

    private static Optional<Finding> keyed(Relationship relationship) {
        if (relationship.declaration().holder() != Holder.MAP) {
            return Optional.empty();
        }
        Given<String> mapKey = relationship.declaration().mapKey();
        Layout target = Layout.of(relationship.target());
        if (mapKey.value().isEmpty()) {
            return target.keyColumns().isEmpty()
                    ? Optional.empty()
                    : fits(
                            relationship,
                            "the key",
                            RelatedKey.of(relationship.target()).type(),
                            relationship.property().origin());
        }
        return target.column(mapKey.value())
                .map(column -> deferred(relationship, column, mapKey.origin())
                        .or(() -> fits(
                                relationship,
                                "the column '" + column.name() + "'",
                                column.source().property().type().name().box(),
                                mapKey.origin())))
                .orElseGet(
                        () -> Optional.of(ConstraintCheck.unknown(target, "mapKey", mapKey.value(), mapKey.origin())));
    }

    private static Optional<Finding> deferred(Relationship relationship, PlacedColumn column, Origin origin) {
        return column.property().isDeferred()
                ? Optional.of(Finding.of(
                        Message.DEFERRED,
                        origin,
                        column.path(),
                        "it is the key of '" + relationship.targetName() + "' in the Map '" + relationship.name() + "'",
                        Words.type(column.property())))
                : Optional.empty();
    }

    /** Compared without packages, as a key that is being generated does not have one yet. */
    private static Optional<Finding> fits(Relationship relationship, String what, TypeName held, Origin origin) {
        return relationship
                .declaration()
                .mapKeys()
                .map(Words::type)
                .filter(keys -> !keys.equals(Words.type(held)))
                .map(keys -> Finding.of(
                        Message.MAP_KEY_TYPE,
                        origin,
                        relationship.name(),
                        keys,
                        what,
                        relationship.targetName(),
                        Words.type(held)));
    }
}
