package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code operand [NOT] IN (values)}, in several lists where the dialect limits their length. The list is not empty. */
record InList(Node operand, BoundList<?> values, boolean negated) implements Node {
    /** A null among the values is compared as {@code eq(null)} is, so that NOT IN does not refuse all rows for its sake. */
    static <T> Condition of(Expression<T> operand, Collection<? extends @Nullable T> values, boolean negated) {
        Objects.requireNonNull(values, "in(null): a list without values finds no row, null is not a list");
        List<T> bound = new ArrayList<>(values.size());
        for (@Nullable T value : values) {
            if (value != null) {
                bound.add(value);
            }
        }
        Condition list = bound.isEmpty()
                ? new Condition(negated ? Truth.ALWAYS : Truth.NEVER)
                : new Condition(new InList(operand.node(), new BoundList<>(operand.type(), bound), negated));
        if (bound.size() == values.size()) {
            return list;
        }
        return negated ? list.and(operand.isNotNull()) : list.or(operand.isNull());
    }

    @Override
    public void render(SqlWriter out) {
        int size = values.paddedSize();
        if (out.syntax().bindsListsAsJson(size) && values.hasJson()) {
            out.operand(operand, Precedence.CONCATENATION).text(negated ? " NOT IN (" : " IN (");
            values.renderJson(out.text("SELECT value FROM json_each("));
            out.text("))");
            return;
        }
        int most = out.syntax().maximumInListSize();
        out.text(size > most ? "(" : "");
        for (int from = 0; from < size; from += most) {
            out.text(from == 0 ? "" : negated ? " AND " : " OR ")
                    .operand(operand, Precedence.CONCATENATION)
                    .text(negated ? " NOT IN (" : " IN (");
            for (int i = from; i < Math.min(size, from + most); i++) {
                out.text(i == from ? "" : ", ");
                values.renderElement(out, i);
            }
            out.text(")");
        }
        out.text(size > most ? ")" : "");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(negated ? "not in" : "in");
        operand.shape(key);
        values.listShape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
