package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows behind a place in an order. */
final class Keyset {
    private Keyset() {}

    /**
     * Returns the condition that rows behind a place meet: behind it in the first value, or equal in that and behind it in the
     * second, and so on.
     *
     * @throws IllegalArgumentException when the cursor does not fit the order
     */
    static Condition behind(Cursor cursor, List<Sorting> order) {
        if (cursor.values().size() != order.size()) {
            throw new IllegalArgumentException(
                    "The cursor has " + cursor.values().size() + " values, and the statement is ordered by "
                            + order.size() + " expressions: " + cursor);
        }
        Condition behind = Condition.none();
        for (int i = order.size() - 1; i >= 0; i--) {
            Sorting sorting = order.get(i);
            Condition equal = equal(sorting.expression(), cursor.values().get(i), cursor);
            Condition beyond = new Condition(Beyond.of(sorting, cursor.values().get(i)));
            behind = beyond.or(equal.and(behind));
        }
        return behind;
    }

    private static <T> Condition equal(Expression<T> expression, @Nullable Object value, Cursor cursor) {
        Class<T> type = expression.type().javaType();
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "The cursor has a " + value.getClass().getSimpleName() + " where the order has a "
                            + type.getSimpleName() + ": " + cursor);
        }
        return expression.eq(type.cast(value));
    }

    /** What comes behind a value in an order; whether NULL does is the database's unless the order says. */
    private record Beyond(Sorting sorting, @Nullable BoundValue<?> value) implements Node {
        static Beyond of(Sorting sorting, @Nullable Object value) {
            return new Beyond(sorting, value == null ? null : place(sorting.expression(), value));
        }

        private static <T> BoundValue<T> place(Expression<T> expression, Object value) {
            return new BoundValue<>(
                    expression.type(), expression.type().javaType().cast(value));
        }

        @Override
        public void render(SqlWriter out) {
            boolean nullsFirst = sorting.hasNullsFirst(out.syntax());
            if (value == null) {
                if (nullsFirst) {
                    out.operand(sorting.operand(), Precedence.CONCATENATION).text(" IS NOT NULL");
                } else {
                    out.text("1 = 0");
                }
                return;
            }
            out.text(nullsFirst ? "" : "(").operand(sorting.operand(), Precedence.CONCATENATION);
            out.text(sorting.isDescending() ? " < " : " > ").node(value);
            if (!nullsFirst) {
                out.text(" OR ")
                        .operand(sorting.operand(), Precedence.CONCATENATION)
                        .text(" IS NULL)");
            }
        }

        @Override
        public void shape(ShapeKey key) {
            key.add(value == null ? "beyond null" : "beyond");
            sorting.shape(key);
            if (value != null) {
                value.shape(key);
            }
        }

        @Override
        public Precedence precedence() {
            return Precedence.COMPARISON;
        }
    }
}
