package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A table that a SELECT joins to those before it. Immutable.
 *
 * @param kind which rows without a partner are kept
 * @param table the table
 * @param condition which rows belong together; null for a cross join
 */
public record Join(Kind kind, TableSource table, @Nullable Condition condition) {

    /** Which rows without a partner on the other side are kept. */
    public enum Kind {
        /** None. */
        INNER(" JOIN "),
        /** Those of the tables before. */
        LEFT(" LEFT JOIN "),
        /** Those of the joined table. */
        RIGHT(" RIGHT JOIN "),
        /** Those of both. */
        FULL(" FULL JOIN "),
        /** Each row has all rows of the other side as partners. */
        CROSS(" CROSS JOIN ");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    void shape(ShapeKey key) {
        key.add(kind).table(table);
        if (condition != null) {
            condition.node().shape(key);
        }
    }
}
