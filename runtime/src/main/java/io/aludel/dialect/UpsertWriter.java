package io.aludel.dialect;

import io.aludel.sql.Column;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an {@link Upsert} in the forms that databases have. */
final class UpsertWriter {
    private final Dialect dialect;
    private final Upsert upsert;
    private final String table;

    UpsertWriter(Dialect dialect, Upsert upsert) {
        this.dialect = dialect;
        this.upsert = upsert;
        this.table = dialect.quote(upsert.table().schemaName(), upsert.table().tableName());
    }

    /** {@code INSERT ... ON CONFLICT (key) DO UPDATE}, as PostgreSQL and SQLite have it. */
    String onConflict() {
        // the table gives way where it has the name of the row to be inserted
        String name = upsert.table().tableName();
        boolean named = name.equalsIgnoreCase("excluded");
        String target = named ? "existing_row" : dialect.quote(name);
        String insert = "INSERT INTO " + table + (named ? " AS " + target : "") + " (" + names("", upsert.columns())
                + ") VALUES " + rows(column -> "?")
                + " ON CONFLICT (" + names("", upsert.key()) + ") DO ";
        return isUpdating() ? insert + "UPDATE SET " + assignments("excluded.", target + ".") : insert + "NOTHING";
    }

    /**
     * {@code MERGE}, as in the SQL standard (part 2, 14.12), the rows being a table of VALUES.
     *
     * @param parameter gives the parameter for a column, with a cast where the table of VALUES would get another type
     */
    String merge(Function<Column<?>, String> parameter) {
        String columns = names("", upsert.columns());
        String merge = "MERGE INTO " + table + " t USING (VALUES " + rows(parameter) + ") s(" + columns + ") ON ("
                + upsert.key().stream()
                        .map(column -> "t." + name(column) + " = s." + name(column))
                        .collect(Collectors.joining(" AND "))
                + ")";
        String update = isUpdating() ? " WHEN MATCHED THEN UPDATE SET " + assignments("s.", "t.") : "";
        return merge + update + " WHEN NOT MATCHED THEN INSERT (" + columns + ") VALUES ("
                + names("s.", upsert.columns()) + ")";
    }

    private String rows(Function<Column<?>, String> parameter) {
        String row = upsert.columns().stream().map(parameter).collect(Collectors.joining(", ", "(", ")"));
        return (row + ", ").repeat(upsert.rows() - 1) + row;
    }

    private boolean isUpdating() {
        return upsert.counter() != null || !upsert.updated().isEmpty();
    }

    private String assignments(String source, String target) {
        String taken = upsert.updated().stream()
                .map(column -> name(column) + " = " + source + name(column))
                .collect(Collectors.joining(", "));
        Column<?> counter = upsert.counter();
        if (counter == null) {
            return taken;
        }
        String counted = name(counter) + " = " + target + name(counter) + " + 1";
        return taken.isEmpty() ? counted : taken + ", " + counted;
    }

    private String names(String prefix, List<Column<?>> columns) {
        return columns.stream().map(column -> prefix + name(column)).collect(Collectors.joining(", "));
    }

    private String name(Column<?> column) {
        return dialect.quote(column.name());
    }
}
