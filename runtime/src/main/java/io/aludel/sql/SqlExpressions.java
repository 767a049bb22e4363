package io.aludel.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Expressions that are made of no other one: values, subqueries, SQL by hand. Users reach them as members of {@link Sql}. */
abstract class SqlExpressions extends SqlFunctions {
    private static final Pattern FUNCTION_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$.]*");

    SqlExpressions() {}

    // ---- values

    /** Names a parameter whose type is that of what it is compared with; {@link Select#bind} gives it a value. */
    public static <T> Expression<T> param(String name) {
        return Expression.parameter(name);
    }

    /** Names a parameter of a type; {@link Select#bind} gives it a value. */
    public static <T> OrderedExpression<T> param(String name, ValueType<T> type) {
        return new OrderedExpression<>(type, new Parameter<>(name, type));
    }

    /** A value as an expression. It is bound, like all values. */
    public static <T> OrderedExpression<T> literal(ValueType<T> type, @Nullable T value) {
        return new OrderedExpression<>(type, new Literal(new BoundValue<>(type, value), type));
    }

    /** A text as an expression. It is bound, like all values. */
    public static TextExpression literal(String value) {
        return new TextExpression(literal(BasicType.STRING, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<Integer> literal(int value) {
        return new NumberExpression<>(
                BasicType.INTEGER, literal(BasicType.INTEGER, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<Long> literal(long value) {
        return new NumberExpression<>(
                BasicType.LONG, literal(BasicType.LONG, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<Double> literal(double value) {
        return new NumberExpression<>(
                BasicType.DOUBLE, literal(BasicType.DOUBLE, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<BigDecimal> literal(BigDecimal value) {
        return new NumberExpression<>(
                BasicType.BIG_DECIMAL, literal(BasicType.BIG_DECIMAL, value).node());
    }

    /** The value behind a condition where that is met; more conditions can follow. */
    public static <T> Case<T> caseWhen(Condition condition, Expression<T> value) {
        return Case.of(condition, value);
    }

    /** The text behind a condition where that is met; more conditions can follow. */
    public static Case<String> caseWhen(Condition condition, String value) {
        return Case.of(condition, literal(value));
    }

    /** Texts behind each other. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static TextExpression concat(Expression<String> first, Expression<String>... more) {
        List<Node> parts = new ArrayList<>();
        parts.add(first.nodeBeside(BasicType.STRING));
        for (Expression<String> part : more) {
            parts.add(part.nodeBeside(BasicType.STRING));
        }
        return new TextExpression(new Concatenation(List.copyOf(parts)));
    }

    /** 2 expressions that are compared together. */
    public static <A, B> Tuple<Row2<A, B>> tuple(Expression<A> a, Expression<B> b) {
        return new Tuple<>(List.of(a, b), row -> Arrays.asList(row.value1(), row.value2()));
    }

    /** 3 expressions that are compared together. */
    public static <A, B, C> Tuple<Row3<A, B, C>> tuple(Expression<A> a, Expression<B> b, Expression<C> c) {
        return new Tuple<>(List.of(a, b, c), row -> Arrays.asList(row.value1(), row.value2(), row.value3()));
    }

    /** 4 expressions that are compared together. */
    public static <A, B, C, D> Tuple<Row4<A, B, C, D>> tuple(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
        return new Tuple<>(
                List.of(a, b, c, d), row -> Arrays.asList(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    // ---- subqueries

    /** The value in the only row of a subquery; NULL when it has no row. */
    public static <T> OrderedExpression<T> scalar(Select<T> subquery) {
        Subquery node = Subquery.ofValues(subquery);
        if (!(node.model().items().get(0) instanceof Expression<?> item)) {
            throw new IllegalArgumentException(
                    "A scalar subquery selects one expression, not a whole table: " + subquery);
        }
        return new OrderedExpression<>(Subquery.type(item), node);
    }

    /** Whether a subquery has a row. */
    public static Condition exists(Select<?> subquery) {
        return new Condition(new Subquery(SelectModel.unbound(subquery), true));
    }

    /** Whether a subquery has no row. */
    public static Condition notExists(Select<?> subquery) {
        return exists(subquery).not();
    }

    /** An expression with the operations of numbers: for calls, fragments and subqueries with numeric values. */
    public static <T extends Number> NumberExpression<T> number(Expression<T> expression) {
        return new NumberExpression<>(expression.type(), expression.node());
    }

    /** An expression with the operations of texts: for calls, fragments and subqueries with text values. */
    public static TextExpression text(Expression<String> expression) {
        return new TextExpression(expression.nodeBeside(BasicType.STRING));
    }

    // ---- what the language does not have

    /**
     * SQL written by hand, with expressions put in: {@code sql(LONG, "bit_length({0})", USER.name)}. Values go in as
     * {@link #literal(String)} or {@link #param(String, ValueType)}, never as text.
     *
     * @throws IllegalArgumentException when placeholders and expressions do not agree, or the SQL has a question mark
     */
    public static <T> OrderedExpression<T> sql(ValueType<T> type, String template, Expression<?>... expressions) {
        return new OrderedExpression<>(type, SqlFragment.of(template, Precedence.VALUE_FRAGMENT, expressions));
    }

    /** A condition written by hand; see {@link #sql}. */
    public static Condition condition(String template, Expression<?>... expressions) {
        return new Condition(SqlFragment.of(template, Precedence.CONDITION_FRAGMENT, expressions));
    }

    /**
     * A call of a function of the database.
     *
     * @throws IllegalArgumentException when the name is not the name of a function
     */
    public static <T> OrderedExpression<T> function(ValueType<T> type, String name, Expression<?>... arguments) {
        Objects.requireNonNull(name, "function(.., null)");
        if (!FUNCTION_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not the name of a function: letters, digits, _, $ and . can be in one");
        }
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Expression<?> argument : arguments) {
            nodes.add(argument.node());
        }
        return new OrderedExpression<>(type, new FunctionCall(name, List.copyOf(nodes)));
    }
}
