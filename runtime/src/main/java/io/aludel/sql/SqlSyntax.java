package io.aludel.sql;

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

    /** Returns whether conditions are values and boolean values are conditions; else they are the numbers 1 and 0. */
    default boolean hasBooleans() {
        return true;
    }

    /** Returns how many values one IN list may hold. */
    default int maximumInListSize() {
        return 1_000;
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

    /** Returns what stands for the FROM of a SELECT without tables, starting with a blank unless it is empty. */
    default String fromNothing() {
        return "";
    }

    /** Returns the database's name of a function, given the most common one. */
    default String function(String name) {
        return name;
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

    /** Writes the remainder of a division. It stands where a product may stand. */
    default void remainder(SqlWriter out, Node dividend, Node divisor) {
        out.text("MOD(").node(dividend).text(", ").node(divisor).text(")");
    }
}
