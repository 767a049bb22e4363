package io.aludel.sql;

/** One element of ORDER BY. Immutable. */
public final class Sorting implements Node {
    private enum Nulls {
        AS_IT_IS,
        FIRST,
        LAST
    }

    private final Expression<?> expression;
    private final boolean descending;
    private final Nulls nulls;

    private Sorting(Expression<?> expression, boolean descending, Nulls nulls) {
        this.expression = expression;
        this.descending = descending;
        this.nulls = nulls;
    }

    static Sorting ascending(Expression<?> expression) {
        return new Sorting(expression, false, Nulls.AS_IT_IS);
    }

    static Sorting descending(Expression<?> expression) {
        return new Sorting(expression, true, Nulls.AS_IT_IS);
    }

    /** Puts rows with NULL before all others. Without this the database decides. */
    public Sorting nullsFirst() {
        return new Sorting(expression, descending, Nulls.FIRST);
    }

    /** Puts rows with NULL behind all others. Without this the database decides. */
    public Sorting nullsLast() {
        return new Sorting(expression, descending, Nulls.LAST);
    }

    /** Returns what the rows are ordered by. */
    Node operand() {
        return expression.node();
    }

    Expression<?> expression() {
        return expression;
    }

    /** Returns this for another expression. */
    Sorting of(Expression<?> other) {
        return new Sorting(other, descending, nulls);
    }

    /** Returns the opposite order. */
    Sorting reversed() {
        Nulls opposite = switch (nulls) {
            case AS_IT_IS -> Nulls.AS_IT_IS;
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
        };
        return new Sorting(expression, !descending, opposite);
    }

    boolean isDescending() {
        return descending;
    }

    /** Returns whether rows with NULL come first on a database. */
    boolean hasNullsFirst(SqlSyntax syntax) {
        return nulls == Nulls.FIRST || (nulls == Nulls.AS_IT_IS && syntax.nullsAreSmallest() != descending);
    }

    /** Writes this with the number of an item of the SELECT in place of the item. */
    void renderPosition(SqlWriter out, int position) {
        if (nulls != Nulls.AS_IT_IS && !out.syntax().hasNullsOrdering()) {
            throw new UnsupportedOperationException("This database has no NULLS FIRST and NULLS LAST, which cannot be"
                    + " emulated here: select from the whole with asTable(..), and order that");
        }
        out.text(Integer.toString(position));
        direction(out);
    }

    @Override
    public void render(SqlWriter out) {
        boolean emulated = nulls != Nulls.AS_IT_IS && !out.syntax().hasNullsOrdering();
        if (emulated) {
            out.text("CASE WHEN ")
                    .operand(operand(), Precedence.CONCATENATION)
                    .text(nulls == Nulls.FIRST ? " IS NULL THEN 0 ELSE 1 END, " : " IS NULL THEN 1 ELSE 0 END, ");
        }
        out.node(operand());
        direction(out);
    }

    private void direction(SqlWriter out) {
        out.text(descending ? " DESC" : "");
        if (nulls != Nulls.AS_IT_IS && out.syntax().hasNullsOrdering()) {
            out.text(nulls == Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(descending ? "desc" : "asc").add(nulls);
        operand().shape(key);
    }
}
