package io.aludel.sql;

/**
 * What an expression is made of: a piece of SQL that can write itself. Implementations are immutable.
 *
 * <p>Both methods walk the same children in the same order. {@link #shape} is what a cache of rendered statements goes by:
 * two nodes with equal shapes render to the same text on one dialect and differ in bound values at most.
 */
public interface Node {
    /** Writes this piece of SQL. */
    void render(SqlWriter out);

    /** Adds what decides about the rendered text to the key, and the values to bind to its values. */
    void shape(ShapeKey key);
}
