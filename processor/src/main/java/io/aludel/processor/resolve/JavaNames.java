package io.aludel.processor.resolve;

import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.ColumnModel;
import java.util.Map;

/** The names of what no property names: the columns of foreign keys. Properties keep theirs. */
final class JavaNames {
    private final Layout layout;
    private final Map<Integer, ColumnModel> columns;
    private final NameAllocator names = new NameAllocator();

    /**
     * Makes the names of an entity.
     *
     * @param columns the columns that are made so far, by position
     */
    JavaNames(Layout layout, Map<Integer, ColumnModel> columns) {
        this.layout = layout;
        this.columns = columns;
        layout.entity().properties().forEach(property -> names.newName(property.name()));
    }

    /** Returns a name like the given one. */
    String newName(String name) {
        return names.newName(name);
    }

    /** Returns whether another property has made the column already. */
    boolean isTaken(PlacedColumn placed) {
        return columns.containsKey(layout.position(placed));
    }

    /** Returns the name of a column, which those who share it share as well. */
    String of(PlacedColumn placed) {
        ColumnModel known = columns.get(layout.position(placed));
        return known == null ? names.newName(ColumnNames.camelCase(placed.name())) : known.javaName();
    }
}
