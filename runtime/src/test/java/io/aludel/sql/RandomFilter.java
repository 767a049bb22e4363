package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.literal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition made at random, in SQL and, with SQL's third truth value as null, in Java.
 *
 * @param sql the condition
 * @param java what it says of a row
 */
record RandomFilter(Condition sql, Function<Good, @Nullable Boolean> java) {
    static RandomFilter next(Random random, int depth) {
        if (depth > 0 && random.nextInt(4) > 0) {
            return composed(random, depth);
        }
        return switch (random.nextInt(3)) {
            case 0 -> number(random);
            case 1 -> text(random);
            default -> other(random);
        };
    }

    private static RandomFilter composed(Random random, int depth) {
        RandomFilter left = next(random, depth - 1);
        RandomFilter right = next(random, depth - random.nextInt(2) - 1);
        return switch (random.nextInt(3)) {
            case 0 ->
                new RandomFilter(left.sql.and(right.sql), good -> and(left.java.apply(good), right.java.apply(good)));
            case 1 ->
                new RandomFilter(
                        left.sql.or(right.sql),
                        good -> not(and(not(left.java.apply(good)), not(right.java.apply(good)))));
            default -> new RandomFilter(left.sql.not(), good -> not(left.java.apply(good)));
        };
    }

    /** Stock is NULL in some rows, and so is what is computed from it. */
    private static RandomFilter number(Random random) {
        int value = random.nextInt(8);
        int added = random.nextInt(3);
        NumberExpression<Integer> operand = added == 0 ? GOODS.stock : GOODS.stock.plus(added);
        Function<Good, @Nullable Integer> of = good -> good.stock() == null ? null : (Integer) (good.stock() + added);
        return switch (random.nextInt(9)) {
            case 0 -> new RandomFilter(operand.eq(value), good -> known(of.apply(good), n -> n == value));
            case 1 -> new RandomFilter(operand.ne(value), good -> known(of.apply(good), n -> n != value));
            case 2 -> new RandomFilter(operand.gt(value), good -> known(of.apply(good), n -> n > value));
            case 3 ->
                new RandomFilter(
                        operand.between(value - 2, value),
                        good -> known(of.apply(good), n -> n >= value - 2 && n <= value));
            case 4 -> new RandomFilter(operand.isDistinctFrom(value), good -> !Objects.equals(of.apply(good), value));
            case 5 -> new RandomFilter(operand.isNull(), good -> of.apply(good) == null);
            case 6 -> {
                List<Integer> values = values(random);
                yield new RandomFilter(
                        operand.in(values),
                        good -> values.isEmpty() ? (Boolean) false : known(of.apply(good), values::contains));
            }
            case 7 -> {
                List<Integer> values = values(random);
                yield new RandomFilter(
                        operand.notIn(values),
                        good -> values.isEmpty() ? (Boolean) true : known(of.apply(good), n -> !values.contains(n)));
            }
            default ->
                new RandomFilter(operand.coalesce(value).le(value), good -> {
                    Integer n = of.apply(good);
                    return n == null || n <= value;
                });
        };
    }

    private static List<Integer> values(Random random) {
        List<Integer> values = new ArrayList<>();
        for (int size = random.nextInt(9); size > 0; size--) {
            values.add(random.nextInt(8));
        }
        return values;
    }

    /** The same expression object stands in two places at times. */
    private static RandomFilter text(Random random) {
        String value = List.of("a", "%", "_", "!", "a_", "b%", "").get(random.nextInt(7));
        TextExpression operand = GOODS.name.concat(value);
        return switch (random.nextInt(6)) {
            case 0 ->
                new RandomFilter(
                        GOODS.name.startsWith(value), good -> good.name().startsWith(value));
            case 1 ->
                new RandomFilter(GOODS.name.contains(value), good -> good.name().contains(value));
            case 2 ->
                new RandomFilter(GOODS.note.endsWith(value), good -> known(good.note(), text -> text.endsWith(value)));
            case 3 ->
                new RandomFilter(operand.length().gt(2).and(operand.ne("a")), good -> {
                    String text = good.name() + value;
                    return text.length() > 2 && !text.equals("a");
                });
            case 4 -> new RandomFilter(operand.eq(GOODS.name), good -> value.isEmpty());
            default -> new RandomFilter(GOODS.note.eq(value), good -> known(good.note(), text -> text.equals(value)));
        };
    }

    private static RandomFilter other(Random random) {
        BigDecimal price = BigDecimal.valueOf(random.nextInt(1_000), 2);
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(10));
        return switch (random.nextInt(6)) {
            case 0 -> new RandomFilter(GOODS.available, Good::available);
            case 1 ->
                new RandomFilter(GOODS.price.lt(price), good -> good.price().compareTo(price) < 0);
            case 2 ->
                new RandomFilter(GOODS.price.ge(price), good -> good.price().compareTo(price) >= 0);
            case 3 -> new RandomFilter(GOODS.added.eq(day), good -> good.added().equals(day));
            case 4 ->
                new RandomFilter(
                        GOODS.added.in(day, day.plusDays(3)),
                        good -> List.of(day, day.plusDays(3)).contains(good.added()));
            default ->
                new RandomFilter(
                        caseWhen(GOODS.available, literal(random.nextInt(1) + 1))
                                .otherwise(GOODS.stock)
                                .gt(2),
                        good -> known(good.available() ? (Integer) 1 : good.stock(), n -> n > 2));
        };
    }

    private static <T> @Nullable Boolean known(@Nullable T value, Function<T, Boolean> test) {
        return value == null ? null : test.apply(value);
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : (Boolean) !value;
    }

    private static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return false;
        }
        boolean known = left != null && right != null;
        return known ? (Boolean) true : null;
    }

    /** Returns the keys of the rows that meet the condition. */
    List<Long> keys(Collection<Good> goods) {
        return goods.stream()
                .filter(good -> Boolean.TRUE.equals(java.apply(good)))
                .map(Good::id)
                .toList();
    }
}
