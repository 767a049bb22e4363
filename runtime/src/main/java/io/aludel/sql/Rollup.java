package io.aludel.sql;

import java.util.List;

/**
 * Expressions that rows are grouped by level by level; made by {@link Sql#rollup}. Immutable.
 *
 * @param expressions the expressions, the first one being the highest level
 */
public record Rollup(List<Expression<?>> expressions) implements GroupingElement {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when it is empty
     */
    public Rollup {
        expressions = List.copyOf(expressions);
        if (expressions.isEmpty()) {
            throw new IllegalArgumentException("rollup() names no expression to group by");
        }
    }

    static void require(SqlSyntax syntax) {
        if (!syntax.hasRollup()) {
            throw new UnsupportedOperationException("This database has no ROLLUP, by which the statement groups: select"
                    + " the groups of each level by themselves, and put them together with unionAll(..)");
        }
    }

    void shape(ShapeKey key) {
        key.add("rollup").add(expressions.size());
        expressions.forEach(expression -> expression.node().shape(key));
    }
}
