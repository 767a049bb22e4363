package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** The row that an INSERT was about to add when it met one with the same key, as a table beside the one inserted into. */
record InsertedRow(String alias) implements TableSource {
    /** Returns that row beside a table, whose name may be the one that such rows have otherwise. */
    static InsertedRow beside(TableSource table, SqlSyntax syntax) {
        String name = syntax.insertedRow();
        return new InsertedRow(
                syntax.upsertsByMerge() && name.equalsIgnoreCase(table.tableName()) ? name + "_row" : name);
    }

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
            String row = beside(column.table(), out.syntax()).alias();
            out.identifier(row).text(".").identifier(column.name());
        }

        @Override
        public void shape(ShapeKey key) {
            key.add("inserted").add(column.name());
        }
    }
}
