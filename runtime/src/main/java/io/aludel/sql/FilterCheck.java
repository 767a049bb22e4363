package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the condition of a filter, to nobody, to see that it holds for rows of its table wherever these are. */
final class FilterCheck extends SqlText {
    private final TableSource table;

    private FilterCheck(TableSource table) {
        super(new SqlSyntax() {});
        this.table = table;
    }

    static Condition checked(TableSource table, Condition condition) {
        FilterCheck check = new FilterCheck(table);
        try {
            check.enter(List.of(table));
            condition.node().render(check);
            CommonTables.requireNone(condition.node()::render, check.syntax());
        } catch (IllegalStateException | UnsupportedOperationException unfit) {
            throw check.refused(unfit.getMessage(), unfit);
        }
        return condition;
    }

    private IllegalArgumentException refused(@Nullable String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "The condition of the filter on '" + table.tableName()
                        + "' cannot hold in every statement. It may name the"
                        + " columns of that table, and others in subqueries, such as has(..) and any(..) of a relationship. "
                        + reason,
                cause);
    }

    @Override
    public SqlWriter parameter(Place place, int element, ValueType<?> type) {
        if (place instanceof Parameter<?> parameter) {
            throw refused(
                    "The parameter '" + parameter.name()
                            + "' would have to be bound in each of them: give a Supplier that makes the condition with the value",
                    null);
        }
        return super.parameter(place, element, type);
    }
}
