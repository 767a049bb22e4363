package io.aludel.sql;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** What nodes have to know about the dialect that they are rendered for. The defaults are those of the SQL standard. */
public interface SqlSyntax {
    /** Returns a name as it is written in SQL, quoted where that is needed. */
    default String quote(String identifier) {
        return identifier;
    }

    /** Returns whether {@code ILIKE} exists; nodes compare lower-case forms where it does not. */
    default boolean hasIlike() {
        return false;
    }

    /** Returns whether {@code LIKE} takes {@code a} and {@code A} as equal, so that {@code GLOB} has to stand in for it. */
    default boolean likeIgnoresCase() {
        return false;
    }

    /** Returns what has to follow a LIKE so that no character of the pattern is an escape character. */
    default String likeWithoutEscape() {
        return "";
    }

    /** Returns whether {@code ORDER BY x NULLS FIRST} exists. */
    default boolean hasNullsOrdering() {
        return true;
    }

    /** Returns whether NULL comes before all values in an ascending order that does not say where. */
    default boolean nullsAreSmallest() {
        return true;
    }

    /** Returns whether {@code (a, b) < (c, d)} exists. */
    default boolean hasRowValues() {
        return true;
    }

    /** Returns whether a subquery in FROM can name the tables beside it, with {@code LATERAL}. */
    default boolean hasLateral() {
        return true;
    }

    /** Returns whether conditions are values and boolean values are conditions; else they are the numbers 1 and 0. */
    default boolean hasBooleans() {
        return true;
    }

    /** Returns how many values one IN list may hold. */
    default int maximumInListSize() {
        return 1_000;
    }

    /** Returns whether an IN list of this many whole numbers or texts is bound as one JSON array, for {@code json_each}. */
    default boolean bindsListsAsJson(int size) {
        return false;
    }

    /** Returns how many parameters one statement may have. */
    default int maximumParameters() {
        return Integer.MAX_VALUE;
    }

    /**
     * Returns the end of a SELECT that cuts rows off, with a parameter for each count, starting with a blank; empty when
     * nothing is to be cut.
     */
    default String paging(boolean limit, boolean offset) {
        return (offset ? " OFFSET ? ROWS" : "") + (limit ? " FETCH NEXT ? ROWS ONLY" : "");
    }

    /** Returns whether the offset's parameter comes before the limit's in {@link #paging}. */
    default boolean bindsOffsetFirst() {
        return true;
    }

    /** Returns whether {@code GROUP BY ROLLUP (a, b)} exists. */
    default boolean hasRollup() {
        return true;
    }

    /** Returns whether {@code FULL JOIN} exists. */
    default boolean hasFullJoin() {
        return true;
    }

    /**
     * Returns the end of a SELECT that locks its rows, starting with a blank; empty where the database does not lock rows.
     */
    default String lock(RowLock lock) {
        if (!lock.isLocking()) {
            return "";
        }
        String waiting = switch (lock.waiting()) {
            case WAIT -> "";
            case NO_WAIT -> " NOWAIT";
            case SKIP_LOCKED -> " SKIP LOCKED";
        };
        return (lock.strength() == RowLock.Strength.SHARE ? " FOR SHARE" : " FOR UPDATE") + waiting;
    }

    /** Returns what stands for the FROM of a SELECT without tables, starting with a blank unless it is empty. */
    default String fromNothing() {
        return "";
    }

    /** Returns the database's name of a function, given the most common one. */
    default String function(String name) {
        return name;
    }

    /**
     * Returns what follows an argument of a function, so that the function's value is compared as a column of the type is,
     * starting with a blank; empty where columns of the type have no collation of their own.
     */
    default String collation(ValueType<?> type) {
        return "";
    }

    /** Writes a CAST of what has one Java type to another. */
    default void cast(SqlWriter out, Node operand, ValueType<?> from, ValueType<?> to) {
        out.text("CAST(").node(operand).text(" AS ").text(castType(to)).text(")");
    }

    /** Returns the type that a CAST to a Java type names. */
    default String castType(ValueType<?> type) {
        return type.toString();
    }

    /** Returns whether a value that stands by itself needs a CAST, for the database to know its type. */
    default boolean castsLiterals() {
        return false;
    }

    /** Writes a comparison in which NULL equals NULL. The operands are written by {@link SqlWriter#operand}. */
    default void distinctness(SqlWriter out, Node left, Node right, boolean distinct) {
        out.operand(left, Precedence.CONCATENATION)
                .text(distinct ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM ")
                .operand(right, Precedence.CONCATENATION);
    }

    /** Writes texts behind each other. */
    default void concatenation(SqlWriter out, List<Node> parts) {
        String separator = "";
        for (Node part : parts) {
            out.text(separator).operand(part, Precedence.PRIMARY);
            separator = " || ";
        }
    }

    /** Writes a division, which drops the fraction of whole numbers alone. It stands where a product may stand. */
    default void quotient(SqlWriter out, Node dividend, Node divisor, NumberForm form) {
        out.operand(dividend, Precedence.PRODUCT).text(" / ").operand(divisor, Precedence.PRIMARY);
    }

    /** Writes the remainder of a division, with the sign of the dividend. It stands where a product may stand. */
    default void remainder(SqlWriter out, Node dividend, Node divisor, NumberForm form) {
        out.text("MOD(").node(dividend).text(", ").node(divisor).text(")");
    }

    /** Returns whether aggregates have {@code FILTER (WHERE ...)}. */
    default boolean hasAggregateFilter() {
        return true;
    }

    /** Returns whether {@link #textAggregation} with an order can be computed over a window. */
    default boolean hasOrderedAggregateWindows() {
        return true;
    }

    /** Writes an aggregate that joins texts, without FILTER and OVER, which follow it. */
    default void textAggregation(SqlWriter out, Node operand, Node separator, List<Sorting> order) {
        out.text("LISTAGG(").node(operand).text(", ").node(separator).text(")");
        if (!order.isEmpty()) {
            out.text(" WITHIN GROUP (ORDER BY ").list(order).text(")");
        }
    }

    /** Writes the current time, as a value of {@link BasicType#INSTANT}. */
    default void now(SqlWriter out) {
        out.text("CURRENT_TIMESTAMP");
    }

    /** Writes a part of a date or time. */
    default void extraction(SqlWriter out, DatePart part, Node operand) {
        out.text("EXTRACT(").text(part.name()).text(" FROM ").node(operand).text(")");
    }

    /** Writes a date or time moved by an amount of years, months, days, hours, minutes or seconds. */
    default void dateShift(SqlWriter out, Node operand, ValueType<?> type, Node amount, ChronoUnit unit) {
        out.text("DATEADD(")
                .text(unit.name().substring(0, unit.name().length() - 1))
                .text(", ")
                .node(amount)
                .text(", ")
                .node(operand)
                .text(")");
    }

    /** Writes the number of days from one date to another. */
    default void dayCount(SqlWriter out, Node from, Node to) {
        out.text("DATEDIFF(DAY, ").node(from).text(", ").node(to).text(")");
    }

    // ---- changing rows

    /**
     * Returns whether statements that change rows end with {@code RETURNING}; else the rows come from a data change delta
     * table of the standard: {@code SELECT ... FROM FINAL TABLE (...)}.
     */
    default boolean hasReturning() {
        return false;
    }

    /** Returns whether an INSERT that updates rows is a MERGE; else it has {@code ON CONFLICT}. */
    default boolean upsertsByMerge() {
        return true;
    }

    /** Writes a value of a row that a MERGE takes, with a cast where it would get another type than the column's. */
    default void mergedValue(SqlWriter out, Node value, ValueType<?> type) {
        out.node(value);
    }

    /** Returns the name under which an INSERT that updates rows knows the row to be inserted. */
    default String insertedRow() {
        return "source";
    }
}
