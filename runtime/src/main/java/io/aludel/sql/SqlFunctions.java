package io.aludel.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;

/** The functions of the language: aggregates, dates. Users reach them as members of {@link Sql}. */
abstract class SqlFunctions extends WindowFunctions {
    SqlFunctions() {}

    // ---- aggregates

    /** The number of rows. */
    public static NumberAggregate<Long> count() {
        return new NumberAggregate<>(BasicType.LONG, new Aggregate("COUNT", false, null));
    }

    /** The number of rows in which an expression is not NULL. */
    public static NumberAggregate<Long> count(Expression<?> expression) {
        return new NumberAggregate<>(BasicType.LONG, new Aggregate("COUNT", false, expression.node()));
    }

    /** The number of different values, NULL left out. */
    public static NumberAggregate<Long> countDistinct(Expression<?> expression) {
        return new NumberAggregate<>(BasicType.LONG, new Aggregate("COUNT", true, expression.node()));
    }

    /**
     * The sum, NULL when there are no values. It has the type of what is summed, decimals the digits behind the point
     * too; {@link #sumLong} is for numbers whose sum is larger than that.
     */
    public static <T extends Number> NumberAggregate<T> sum(Expression<T> expression) {
        return new NumberAggregate<>(
                Arithmetic.sumType(expression.type()), new Aggregate("SUM", false, expression.node()));
    }

    /** The sum of whole numbers as a {@code Long}, NULL when there are no values. */
    public static NumberAggregate<Long> sumLong(Expression<? extends Number> expression) {
        return new NumberAggregate<>(BasicType.LONG, new Aggregate("SUM", false, expression.node()));
    }

    /** The average as a {@code Double}, of decimals too, as the digits of an average end nowhere; NULL when there are no values. */
    public static NumberAggregate<Double> avg(Expression<? extends Number> expression) {
        return new NumberAggregate<>(BasicType.DOUBLE, new Aggregate("AVG", false, expression.node()));
    }

    /** The smallest value, NULL when there are none. */
    public static <T extends Number> NumberAggregate<T> min(NumberExpression<T> expression) {
        return new NumberAggregate<>(expression.type(), new Aggregate("MIN", false, CollatedArgument.of(expression)));
    }

    /** The smallest value, NULL when there are none. */
    public static TextAggregate min(TextExpression expression) {
        return new TextAggregate(new Aggregate("MIN", false, expression.node()));
    }

    /** The smallest value, NULL when there are none. */
    public static <T> OrderedAggregate<T> min(OrderedExpression<T> expression) {
        return new OrderedAggregate<>(expression.type(), new Aggregate("MIN", false, CollatedArgument.of(expression)));
    }

    /** The largest value, NULL when there are none. */
    public static <T extends Number> NumberAggregate<T> max(NumberExpression<T> expression) {
        return new NumberAggregate<>(expression.type(), new Aggregate("MAX", false, CollatedArgument.of(expression)));
    }

    /** The largest value, NULL when there are none. */
    public static TextAggregate max(TextExpression expression) {
        return new TextAggregate(new Aggregate("MAX", false, expression.node()));
    }

    /** The largest value, NULL when there are none. */
    public static <T> OrderedAggregate<T> max(OrderedExpression<T> expression) {
        return new OrderedAggregate<>(expression.type(), new Aggregate("MAX", false, CollatedArgument.of(expression)));
    }

    /** The texts of a group's rows in one text, with a separator between them, in an order. */
    public static TextAggregate stringAgg(Expression<String> expression, String separator, Sorting... order) {
        return new TextAggregate(
                TextAggregation.of(expression.node(), new BoundValue<>(BasicType.STRING, separator), List.of(order)));
    }

    /**
     * Groups rows by all of some expressions, then by all but the last one, and so on, down to one group of all rows:
     * {@code groupBy(rollup(SALE.year, SALE.month))} gives the months, the years, and the whole. An expression that a row is
     * not grouped by is null there. SQLite and H2 do not have this.
     *
     * @throws IllegalArgumentException when no expression is given
     */
    public static Rollup rollup(Expression<?>... expressions) {
        return new Rollup(List.of(expressions));
    }

    // ---- dates

    /**
     * The current time by the database's clock: that at which the statement began, or the transaction, as the database has it. SQLite
     * tells milliseconds.
     */
    public static OrderedExpression<Instant> now() {
        return new OrderedExpression<>(BasicType.INSTANT, new CurrentTime());
    }

    /**
     * A part of a date or time. Of an {@code Instant} or {@code OffsetDateTime} it is the part in the offset that is stored.
     *
     * @throws IllegalArgumentException for a {@code ZonedDateTime}, with whose zone databases cannot compute, and for a part that
     *     values of the type do not have
     */
    public static NumberExpression<Integer> extract(DatePart part, Expression<? extends Temporal> date) {
        return new NumberExpression<>(BasicType.INTEGER, DateExtraction.of(part, date));
    }

    /**
     * A date or time, moved by an amount: years, months and days; hours, minutes and seconds where there is a time. A day
     * that a month does not have becomes its last one.
     *
     * @throws IllegalArgumentException for another unit, and for a {@code ZonedDateTime}
     */
    public static <T extends Temporal> OrderedExpression<T> datePlus(Expression<T> date, long amount, ChronoUnit unit) {
        return datePlus(date, new Expression<>(BasicType.LONG, new BoundValue<>(BasicType.LONG, amount)), unit);
    }

    /** A date or time, moved by an amount; see {@link #datePlus(Expression, long, ChronoUnit)}. */
    public static <T extends Temporal> OrderedExpression<T> datePlus(
            Expression<T> date, Expression<? extends Number> amount, ChronoUnit unit) {
        return new OrderedExpression<>(date.type(), DateShift.of(date, amount.nodeBeside(BasicType.LONG), unit));
    }

    /** The number of days from one date to another, the times left out. */
    public static NumberExpression<Integer> daysBetween(
            Expression<? extends Temporal> from, Expression<? extends Temporal> to) {
        return new NumberExpression<>(BasicType.INTEGER, new DayCount(from.node(), to.node()));
    }
}
