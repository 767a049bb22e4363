package io.aludel.sql;

import java.util.List;
import java.util.Objects;

/**
 * An expression with text values. {@code a} and {@code A} differ, in comparisons and in {@link #like}, unless the column has
 * a collation that takes them as equal.
 */
public class TextExpression extends OrderedExpression<String> {
    /** Makes an expression of a node. */
    public TextExpression(Node node) {
        super(BasicType.STRING, node);
    }

    TextExpression() {
        super(BasicType.STRING);
    }

    /**
     * {@code this LIKE pattern}, in which {@code %} stands for any text and {@code _} for any character. No character
     * escapes these: {@link #startsWith}, {@link #endsWith} and {@link #contains} take text as it is.
     */
    public final Condition like(String pattern) {
        return matching(TextPattern.of(required(pattern)), false);
    }

    /** {@code this LIKE pattern}, with a pattern that is an expression or a parameter. */
    public final Condition like(Expression<String> pattern) {
        return new Condition(new Like(node(), pattern.nodeBeside(type()), false));
    }

    /** {@code this LIKE pattern} without respect to case: of all letters or, on SQLite, of A to Z. */
    public final Condition ilike(String pattern) {
        return matching(TextPattern.of(required(pattern)), true);
    }

    /** {@code this LIKE pattern} without respect to case, with a pattern that is an expression or a parameter. */
    public final Condition ilike(Expression<String> pattern) {
        return new Condition(new Like(node(), pattern.nodeBeside(type()), true));
    }

    /** Whether this starts with a text, in which every character stands for itself. */
    public final Condition startsWith(String text) {
        return matching(TextPattern.literally(false, required(text), true), false);
    }

    /** Whether this ends with a text, in which every character stands for itself. */
    public final Condition endsWith(String text) {
        return matching(TextPattern.literally(true, required(text), false), false);
    }

    /** Whether this contains a text, in which every character stands for itself. */
    public final Condition contains(String text) {
        return matching(TextPattern.literally(true, required(text), true), false);
    }

    private static String required(String pattern) {
        return Objects.requireNonNull(pattern, "like(null) is never true: ask isNull(), or leave the condition out");
    }

    private Condition matching(TextPattern pattern, boolean anyCase) {
        return new Condition(new Like(node(), pattern, anyCase));
    }

    private TextExpression call(String function) {
        return new TextExpression(new FunctionCall(function, List.of(node())));
    }

    /** This in lower case: all letters or, on SQLite, A to Z. */
    public final TextExpression lower() {
        return call("LOWER");
    }

    /** This in upper case: all letters or, on SQLite, A to Z. */
    public final TextExpression upper() {
        return call("UPPER");
    }

    /** This without blanks at both ends. */
    public final TextExpression trim() {
        return call("TRIM");
    }

    /** This with another text in each place of a text. */
    public final TextExpression replace(String wanted, String replacement) {
        Node from = new BoundValue<>(BasicType.STRING, wanted);
        Node to = new BoundValue<>(BasicType.STRING, replacement);
        return new TextExpression(new FunctionCall("REPLACE", List.of(node(), from, to)));
    }

    /** The number of characters. */
    public final NumberExpression<Integer> length() {
        return new NumberExpression<>(BasicType.INTEGER, new FunctionCall("LENGTH", List.of(node())));
    }

    /**
     * The characters from a position on, the first one being 1.
     *
     * @throws IllegalArgumentException when the position is not positive
     */
    public final TextExpression substring(int from) {
        return new TextExpression(new FunctionCall("SUBSTR", List.of(node(), position(from))));
    }

    /**
     * A number of characters from a position on, the first one being 1.
     *
     * @throws IllegalArgumentException when the position is not positive or the number is negative
     */
    public final TextExpression substring(int from, int length) {
        if (length < 0) {
            throw new IllegalArgumentException("substring(.., " + length + "): the length cannot be negative");
        }
        Node characters = new BoundValue<>(BasicType.INTEGER, length);
        return new TextExpression(new FunctionCall("SUBSTR", List.of(node(), position(from), characters)));
    }

    private static Node position(int from) {
        if (from <= 0) {
            throw new IllegalArgumentException("substring(" + from + "): positions count from 1");
        }
        return new BoundValue<>(BasicType.INTEGER, from);
    }

    /** This with a text behind it. */
    public final TextExpression concat(String text) {
        Objects.requireNonNull(text, "concat(null)");
        return new TextExpression(new Concatenation(List.of(node(), new BoundValue<>(type(), text))));
    }

    /** This with another text behind it. */
    public final TextExpression concat(Expression<String> text) {
        return new TextExpression(new Concatenation(List.of(node(), text.nodeBeside(type()))));
    }

    @Override
    TextExpression alike(Node other) {
        return new TextExpression(other);
    }

    @Override
    public final TextExpression coalesce(String value) {
        return (TextExpression) super.coalesce(value);
    }

    @Override
    public final TextExpression coalesce(Expression<String> other) {
        return (TextExpression) super.coalesce(other);
    }

    @Override
    public final TextExpression nullIf(String value) {
        return (TextExpression) super.nullIf(value);
    }
}
