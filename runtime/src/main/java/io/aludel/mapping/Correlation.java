package io.aludel.mapping;

import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Node;
import io.aludel.sql.Precedence;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.TableSource;
import java.util.List;

/**
 * Which rows of a table belong to a row of another one: {@code related.column = known} for each column of a key.
 *
 * @param related the table
 * @param columns its columns, by their names: at the end of a path they are not told by the columns that refer to them
 * @param known the columns of the other table
 */
record Correlation(TableSource related, List<String> columns, List<? extends Column<?>> known) implements Node {
    static Condition of(TableSource related, List<String> columns, List<? extends Column<?>> known) {
        return new Condition(new Correlation(related, columns, known));
    }

    /** The key of a related table. */
    static Condition ofKey(EntityTable<?, ?> related, List<? extends Column<?>> known) {
        return of(related, names(related.keyColumns()), known);
    }

    static List<String> names(List<? extends Column<?>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public void render(SqlWriter out) {
        String separator = "";
        for (int i = 0; i < columns.size(); i++) {
            out.text(separator).column(related, columns.get(i)).text(" = ").node(known.get(i));
            separator = " AND ";
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("correlation").add(columns).table(related);
        known.forEach(column -> column.shape(key));
    }

    @Override
    public Precedence precedence() {
        return columns.size() == 1 ? Precedence.COMPARISON : Precedence.AND;
    }
}
