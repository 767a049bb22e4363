package io.aludel.sql;

/** How tightly a piece of SQL holds together, loosest first; it decides where parentheses are needed. */
public enum Precedence {
    /** SQL of the user that is a condition: unknown, so always in parentheses inside of something else. */
    CONDITION_FRAGMENT,
    /** SQL of the user that is a value: unknown, so always in parentheses inside of something else. */
    VALUE_FRAGMENT,
    /** {@code OR}. */
    OR,
    /** {@code AND}. */
    AND,
    /** {@code NOT}. */
    NOT,
    /** Comparisons, {@code IS NULL}, {@code IN}, {@code LIKE}, {@code BETWEEN}. */
    COMPARISON,
    /** {@code ||}. */
    CONCATENATION,
    /** {@code +} and {@code -}. */
    SUM,
    /** {@code *}, {@code /} and {@code %}. */
    PRODUCT,
    /** Names, parameters, calls: never in parentheses. */
    PRIMARY;

    /** Returns whether this is a condition, which is not a value on every database. */
    public boolean isCondition() {
        return this == CONDITION_FRAGMENT || ordinal() >= OR.ordinal() && ordinal() <= COMPARISON.ordinal();
    }
}
