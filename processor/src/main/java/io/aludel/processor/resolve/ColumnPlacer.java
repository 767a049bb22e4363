package io.aludel.processor.resolve;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.OverrideDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks the properties of an entity and of the types embedded in it, and names the column of each. */
final class ColumnPlacer {
    private final List<PlacedColumn> placed = new ArrayList<>();

    private ColumnPlacer() {}

    static List<PlacedColumn> place(List<PropertyDeclaration> properties) {
        ColumnPlacer placer = new ColumnPlacer();
        placer.place(properties, new Level(List.of(), "", Map.of(), false));
        return placer.placed;
    }

    private void place(List<PropertyDeclaration> properties, Level level) {
        for (PropertyDeclaration property : properties) {
            if (property.marks().transience().isPresent()) {
                continue;
            }
            boolean isKey = level.isKey() || property.marks().id().isPresent();
            Optional<EmbeddedDeclaration> embedded = property.marks().embedded();
            Optional<RelationshipDeclaration> relationship = property.marks().relationship();
            if (relationship.isPresent()) {
                if (level.through().isEmpty()) {
                    placed.addAll(ForeignKeyPlacer.place(property, relationship.get(), isKey));
                }
            } else if (embedded.isPresent()) {
                embedded.get().type().ifPresent(type -> place(type.properties(), level.below(property, isKey)));
            } else {
                placed.add(column(property, level, isKey));
            }
        }
    }

    private static PlacedColumn column(PropertyDeclaration property, Level level, boolean isKey) {
        ColumnDeclaration override = level.overrides().get(property.name());
        Optional<ColumnDeclaration> column =
                Optional.ofNullable(override).or(() -> property.marks().column());
        String given = column.map(declared -> declared.name().value()).orElse("");
        String ownName = given.isEmpty() ? NamingConvention.snakeCase(property.name()) : given;
        boolean isWhole = override != null && !given.isEmpty();
        return new PlacedColumn(
                isWhole ? ownName : level.prefix() + ownName,
                level.through(),
                property,
                column,
                isKey,
                Optional.empty(),
                List.of());
    }

    /**
     * Where in the tree of embedded types the walk is.
     *
     * @param through the embedded properties that lead here
     * @param prefix what they put before column names
     * @param overrides what they say of columns, by the path from here; the outermost wins
     * @param isKey whether one of them is the key
     */
    private record Level(
            List<PropertyDeclaration> through, String prefix, Map<String, ColumnDeclaration> overrides, boolean isKey) {
        Level below(PropertyDeclaration property, boolean belowIsKey) {
            EmbeddedDeclaration embedded = property.marks().embedded().orElseThrow();
            List<PropertyDeclaration> path = new ArrayList<>(through);
            path.add(property);
            String added = embedded.prefix().isGiven()
                    ? embedded.prefix().value()
                    : NamingConvention.snakeCase(property.name()) + "_";
            Map<String, ColumnDeclaration> below = new HashMap<>();
            for (OverrideDeclaration override : embedded.overrides()) {
                below.put(override.field().value(), override.column());
            }
            String own = property.name() + ".";
            overrides.forEach((field, column) -> {
                if (field.startsWith(own)) {
                    below.put(field.substring(own.length()), column);
                }
            });
            return new Level(List.copyOf(path), prefix + added, below, belowIsKey);
        }
    }
}
