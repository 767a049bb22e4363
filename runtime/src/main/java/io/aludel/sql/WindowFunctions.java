package io.aludel.sql;

import java.util.List;

/** The functions that look at the rows around a row. Users reach them as members of {@link Sql}. */
abstract class WindowFunctions {
    WindowFunctions() {}

    /** A window with all rows, to be narrowed and ordered. */
    public static Window window() {
        return Window.ALL;
    }

    private static WindowFunction<NumberExpression<Long>> ranking(String name) {
        return new WindowFunction<>(
                new FunctionCall(name, List.of()), node -> new NumberExpression<>(BasicType.LONG, node));
    }

    /** The number of the row, from 1. */
    public static WindowFunction<NumberExpression<Long>> rowNumber() {
        return ranking("ROW_NUMBER");
    }

    /** One more than the number of rows before this one; rows that are equal in the order have one rank. */
    public static WindowFunction<NumberExpression<Long>> rank() {
        return ranking("RANK");
    }

    /** The rank without gaps behind rows that are equal in the order. */
    public static WindowFunction<NumberExpression<Long>> denseRank() {
        return ranking("DENSE_RANK");
    }

    /** The value in the row before; NULL in the first row. */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lag(NumberExpression<T> expression) {
        return new WindowFunction<>(Neighbour.LAG.of(expression), expression::alike);
    }

    /** The value in the row before; NULL in the first row. */
    public static WindowFunction<TextExpression> lag(TextExpression expression) {
        return new WindowFunction<>(Neighbour.LAG.of(expression), expression::alike);
    }

    /** The value in the row before; NULL in the first row. */
    public static <T> WindowFunction<OrderedExpression<T>> lag(OrderedExpression<T> expression) {
        return new WindowFunction<>(Neighbour.LAG.of(expression), expression::alike);
    }

    /**
     * The value a number of rows before, 0 being this row; NULL where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lag(
            NumberExpression<T> expression, int offset) {
        return new WindowFunction<>(Neighbour.LAG.of(expression, offset), expression::alike);
    }

    /**
     * The value a number of rows before, 0 being this row; NULL where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static WindowFunction<TextExpression> lag(TextExpression expression, int offset) {
        return new WindowFunction<>(Neighbour.LAG.of(expression, offset), expression::alike);
    }

    /**
     * The value a number of rows before, 0 being this row; NULL where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T> WindowFunction<OrderedExpression<T>> lag(OrderedExpression<T> expression, int offset) {
        return new WindowFunction<>(Neighbour.LAG.of(expression, offset), expression::alike);
    }

    /**
     * The value a number of rows before, 0 being this row; another value where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lag(
            NumberExpression<T> expression, int offset, T otherwise) {
        return new WindowFunction<>(Neighbour.LAG.of(expression, offset, otherwise), expression::alike);
    }

    /**
     * The value a number of rows before, 0 being this row; another value where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static WindowFunction<TextExpression> lag(TextExpression expression, int offset, String otherwise) {
        return new WindowFunction<>(Neighbour.LAG.of(expression, offset, otherwise), expression::alike);
    }

    /**
     * The value a number of rows before, 0 being this row; another value where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T> WindowFunction<OrderedExpression<T>> lag(
            OrderedExpression<T> expression, int offset, T otherwise) {
        return new WindowFunction<>(Neighbour.LAG.of(expression, offset, otherwise), expression::alike);
    }

    /** The value in the row behind; NULL in the last row. */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lead(NumberExpression<T> expression) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression), expression::alike);
    }

    /** The value in the row behind; NULL in the last row. */
    public static WindowFunction<TextExpression> lead(TextExpression expression) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression), expression::alike);
    }

    /** The value in the row behind; NULL in the last row. */
    public static <T> WindowFunction<OrderedExpression<T>> lead(OrderedExpression<T> expression) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression), expression::alike);
    }

    /**
     * The value a number of rows behind, 0 being this row; NULL where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lead(
            NumberExpression<T> expression, int offset) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression, offset), expression::alike);
    }

    /**
     * The value a number of rows behind, 0 being this row; NULL where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static WindowFunction<TextExpression> lead(TextExpression expression, int offset) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression, offset), expression::alike);
    }

    /**
     * The value a number of rows behind, 0 being this row; NULL where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T> WindowFunction<OrderedExpression<T>> lead(OrderedExpression<T> expression, int offset) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression, offset), expression::alike);
    }

    /**
     * The value a number of rows behind, 0 being this row; another value where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lead(
            NumberExpression<T> expression, int offset, T otherwise) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression, offset, otherwise), expression::alike);
    }

    /**
     * The value a number of rows behind, 0 being this row; another value where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static WindowFunction<TextExpression> lead(TextExpression expression, int offset, String otherwise) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression, offset, otherwise), expression::alike);
    }

    /**
     * The value a number of rows behind, 0 being this row; another value where there is no such row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static <T> WindowFunction<OrderedExpression<T>> lead(
            OrderedExpression<T> expression, int offset, T otherwise) {
        return new WindowFunction<>(Neighbour.LEAD.of(expression, offset, otherwise), expression::alike);
    }

    /** The value in the first row of the window. */
    public static <T extends Number> WindowFunction<NumberExpression<T>> firstValue(NumberExpression<T> expression) {
        return new WindowFunction<>(
                new FunctionCall("FIRST_VALUE", List.of(CollatedArgument.of(expression))), expression::alike);
    }

    /** The value in the first row of the window. */
    public static WindowFunction<TextExpression> firstValue(TextExpression expression) {
        return new WindowFunction<>(
                new FunctionCall("FIRST_VALUE", List.of(CollatedArgument.of(expression))), expression::alike);
    }

    /** The value in the first row of the window. */
    public static <T> WindowFunction<OrderedExpression<T>> firstValue(OrderedExpression<T> expression) {
        return new WindowFunction<>(
                new FunctionCall("FIRST_VALUE", List.of(CollatedArgument.of(expression))), expression::alike);
    }

    /** The value in the last row of the window. */
    public static <T extends Number> WindowFunction<NumberExpression<T>> lastValue(NumberExpression<T> expression) {
        return new WindowFunction<>(
                new FunctionCall("LAST_VALUE", List.of(CollatedArgument.of(expression))), expression::alike);
    }

    /** The value in the last row of the window. */
    public static WindowFunction<TextExpression> lastValue(TextExpression expression) {
        return new WindowFunction<>(
                new FunctionCall("LAST_VALUE", List.of(CollatedArgument.of(expression))), expression::alike);
    }

    /** The value in the last row of the window. */
    public static <T> WindowFunction<OrderedExpression<T>> lastValue(OrderedExpression<T> expression) {
        return new WindowFunction<>(
                new FunctionCall("LAST_VALUE", List.of(CollatedArgument.of(expression))), expression::alike);
    }
}
