package io.aludel.processor.resolve;

import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Names the columns of a relationship's foreign key: one per column of the other entity's key. */
final class ForeignKeyPlacer {
    private ForeignKeyPlacer() {}

    static List<PlacedColumn> place(PropertyDeclaration property, RelationshipDeclaration relationship, boolean isKey) {
        List<PlacedColumn> placed = new ArrayList<>();
        if (!relationship.hasForeignKey() || relationship.target().isEmpty()) {
            return placed;
        }
        List<PlacedColumn> key = Layout.of(relationship.target().get()).keyColumns();
        List<String> names = names(relationship.joinColumn(), NamingConvention.snakeCase(property.name()), key);
        for (int i = 0; i < key.size(); i++) {
            placed.add(PlacedColumn.referring(names.get(i), property, isKey, key.get(i)));
        }
        return placed;
    }

    /** Returns the names that are given, when they are as many as needed, else those of the convention. */
    static List<String> names(List<Given<String>> given, String prefix, List<PlacedColumn> key) {
        return given.size() == key.size()
                ? Given.values(given)
                : key.stream().map(column -> prefix + "_" + column.name()).toList();
    }
}
