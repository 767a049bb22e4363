package io.aludel.internal.persist;

import io.aludel.sql.Node;
import io.aludel.sql.Precedence;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.TableSource;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a row is of one of some classes. The values are the mapping's and the same each time, so that they stand in the SQL,
 * where an index for one of them is found.
 *
 * @param table the table
 * @param column the discriminator column
 * @param values the values of the classes
 */
record DiscriminatorTest(TableSource table, String column, List<String> values) implements Node {
    @Override
    public void render(SqlWriter out) {
        if (values.isEmpty()) {
            out.text("1 = 0");
            return;
        }
        out.column(table, column);
        if (values.size() == 1) {
            out.text(" = " + literal(values.get(0)));
        } else {
            out.text(values.stream().map(DiscriminatorTest::literal).collect(Collectors.joining(", ", " IN (", ")")));
        }
    }

    /** Returns a value of the mapping as SQL. */
    static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(column).add(values).table(table);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
