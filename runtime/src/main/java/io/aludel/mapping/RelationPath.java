package io.aludel.mapping;

import io.aludel.sql.Column;
import io.aludel.sql.Join;
import io.aludel.sql.TablePath;
import io.aludel.sql.TableSource;
import org.jspecify.annotations.Nullable;

/**
 * The way from a table over one of its to-one relationships.
 *
 * @param over the relationship
 * @param table the table at the end
 */
record RelationPath<T>(ToOne<?, T> over, EntityTable<T, ?> table) implements TablePath {
    /** Names the table for one way in a statement, and as no other table is called. */
    static String alias(ToOne<?, ?> over) {
        EntityTable<?, ?> origin = over.table();
        String alias = origin.alias();
        return over.name() + "_of_" + (alias == null ? origin.tableName() : alias);
    }

    @Override
    public EntityTable<?, ?> origin() {
        return over.table();
    }

    @Override
    public String relation() {
        return over.toString();
    }

    @Override
    public boolean isRequired() {
        return over.mappedBy() == null && over.options().required();
    }

    @Override
    public Join join(Join.Kind kind) {
        return new Join(kind, table, RelationEnds.of(over).related(table, null));
    }

    @Override
    public @Nullable Column<?> foreignKey(String column) {
        for (int i = 0; i < over.foreignKey().size(); i++) {
            if (table.columns().get(i).name().equals(column)) {
                return over.foreignKey().get(i);
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // the same relationship of the same entity's table
    public TableSource from(TableSource otherOrigin) {
        return table.along(
                (ToOne<?, T>) ((EntityTable<?, ?>) otherOrigin).relations().get(over.index()));
    }

    boolean isSameAs(RelationPath<?> other) {
        return over.isSameAs(other.over) && origin().equals(other.origin());
    }
}
