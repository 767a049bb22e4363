package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** The row that an INSERT was about to add when it met one with the same key, as a table beside the one inserted into. */
record InsertedRow(String alias) implements TableSource {
    @Override
    public @Nullable String schemaName() {
        return null;
    }

    @Override
    public String tableName() {
        return alias;
    }

    /** A value of that row. */
    record Value(Column<?> column) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.identifier(out.syntax().insertedRow()).text(".").identifier(column.name());
        }

        @Override
        public void shape(ShapeKey key) {
            key.add("inserted").add(column.name());
        }
    }
}
