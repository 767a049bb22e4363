package io.aludel.sql;

/**
 * Two SELECTs whose rows become one result. Immutable.
 *
 * @param kind which rows that is
 * @param left the first SELECT, which decides about the types
 * @param right the second SELECT
 */
public record SetOperation(Kind kind, SelectModel left, SelectModel right) {
    /** Which rows come out. */
    public enum Kind {
        /** Those of either, equal ones once. */
        UNION(" UNION "),
        /** Those of both, one behind the other. */
        UNION_ALL(" UNION ALL "),
        /** Those of the first that are in the second, equal ones once. */
        INTERSECT(" INTERSECT "),
        /** Those of the first that are not in the second, equal ones once. */
        EXCEPT(" EXCEPT ");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    void shape(ShapeKey key) {
        key.add(kind);
        SelectShape.add(left, key);
        SelectShape.add(right, key);
    }
}
