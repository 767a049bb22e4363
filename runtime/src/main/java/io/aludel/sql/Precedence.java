package io.aludel.sql;

/** How tightly a piece of SQL holds together, loosest first; it decides where parentheses are needed. */
public enum Precedence {
    /** SQL of the user that is a condition: unknown, so always in parentheses inside of something else. */
    CONDITION_FRAGMENT(true),
    /** SQL of the user that is a value: unknown, so always in parentheses inside of something else. */
    VALUE_FRAGMENT(false),
    /** {@code OR}. */
    OR(true),
    /** {@code AND}. */
    AND(true),
    /** {@code NOT}. */
    NOT(true),
    /** Comparisons, {@code IS NULL}, {@code IN}, {@code LIKE}, {@code BETWEEN}. */
    COMPARISON(true),
    /** {@code ||}. */
    CONCATENATION(false),
    /** {@code +} and {@code -}. */
    SUM(false),
    /** {@code *}, {@code /} and {@code %}. */
    PRODUCT(false),
    /** Names, parameters, calls: never in parentheses. */
    PRIMARY(false);

    private final boolean condition;

    Precedence(boolean condition) {
        this.condition = condition;
    }

    /** Returns whether this is a condition, which is not a value on every database. */
    public boolean isCondition() {
        return condition;
    }
}
