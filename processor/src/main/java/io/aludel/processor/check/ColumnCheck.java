package io.aludel.processor.check;

import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether each column belongs to one field, and formulas say something. */
final class ColumnCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        Map<String, PlacedColumn> byName = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PlacedColumn column : layout.columns()) {
            PlacedColumn other = byName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
            if (other != null && !other.path().equals(column.path())) {
                findings.add(Finding.of(
                        Message.COLUMN_DUPLICATE,
                        column.origin(),
                        other.path(),
                        column.path(),
                        column.name(),
                        layout.table()));
            }
        }
        return Stream.concat(findings.stream(), formulas(layout));
    }

    private static Stream<Finding> formulas(Layout layout) {
        return layout.formulas().stream()
                .map(formula ->
                        formula.property().marks().formula().orElseThrow().expression())
                .filter(expression -> expression.value().isBlank())
                .map(expression -> Finding.of(
                        Message.SQL_EMPTY, expression.origin(), "@Formula", String.join(", ", layout.columnNames())));
    }
}
