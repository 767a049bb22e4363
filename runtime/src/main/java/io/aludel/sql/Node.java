package io.aludel.sql;

/**
 * What an expression is made of: a piece of SQL that can write itself. Implementations are immutable.
 *
 * <p>{@link #shape} is what a cache of rendered statements goes by: two nodes with equal shapes render to the same text on
 * one dialect and differ in bound values at most. So a shape starts with a token of its own kind, tells how many children
 * there are where that varies, and names every place for a value, wherever and how often the rendering writes it.
 */
public interface Node {
    /** Writes this piece of SQL. */
    void render(SqlWriter out);

    /** Adds what decides about the rendered text to the key, and the places of the values to bind. */
    void shape(ShapeKey key);

    /** Returns how tightly the rendered SQL holds together. */
    default Precedence precedence() {
        return Precedence.PRIMARY;
    }
}
