package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a SELECT, clause by clause. */
final class SelectRendering {
    private final SelectModel model;
    private final SqlWriter out;

    private SelectRendering(SelectModel model, SqlWriter out) {
        this.model = model;
        this.out = out;
    }

    static void write(SelectModel model, SelectForm form, SqlWriter out) {
        SelectRendering rendering = new SelectRendering(model, out);
        switch (form) {
            case ROWS -> rendering.rows();
            case COUNT -> rendering.count();
            case EXISTS -> rendering.exists();
        }
    }

    private void rows() {
        List<? extends TableSource> tables = enter();
        out.text(model.distinct() ? "SELECT DISTINCT " : "SELECT ");
        items(false);
        body(tables);
        orderBy();
        paging();
        out.leave();
    }

    /** The order does not change how many rows there are, not even how many a limit leaves. */
    private void count() {
        if (isCountedByRow()) {
            List<? extends TableSource> tables = enter();
            out.text("SELECT COUNT(*)");
            body(tables);
            out.leave();
        } else {
            out.text("SELECT COUNT(*) FROM (");
            inner();
            out.text(") counted");
        }
    }

    private void exists() {
        out.text("SELECT CASE WHEN EXISTS (");
        inner();
        out.text(") THEN 1 ELSE 0 END").text(out.syntax().fromNothing());
    }

    private void inner() {
        List<? extends TableSource> tables = enter();
        out.text(model.distinct() ? "SELECT DISTINCT " : "SELECT ");
        if (!model.distinct() && hasRowPerTableRow()) {
            out.text("1");
        } else {
            items(true);
        }
        body(tables);
        paging();
        out.leave();
    }

    private boolean isCountedByRow() {
        return !model.distinct()
                && model.groupBy().isEmpty()
                && model.having() == null
                && model.limit() == null
                && model.offset() == null
                && hasRowPerTableRow();
    }

    /** An expression may hold an aggregate, which makes one row of all. */
    private boolean hasRowPerTableRow() {
        for (Selectable<?> item : model.items()) {
            if (item instanceof Expression<?> && !(item instanceof Column<?>)) {
                return false;
            }
        }
        return true;
    }

    private List<? extends TableSource> enter() {
        List<? extends TableSource> tables =
                model.from().isEmpty() ? ImpliedTables.of(model, out.syntax()) : model.from();
        out.enter(tables);
        return tables;
    }

    /** The columns of a derived table need names of their own. */
    private void items(boolean named) {
        int position = 0;
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table && !named) {
                out.text(position++ == 0 ? "" : ", ").selection(table);
                continue;
            }
            for (Expression<?> expression : expressions(item)) {
                out.text(position++ == 0 ? "" : ", ").node(expression.node());
                if (named) {
                    out.text(" AS c" + position);
                }
            }
        }
    }

    private static List<Expression<?>> expressions(Selectable<?> item) {
        if (item instanceof SelectableTable<?> table) {
            return table.selection();
        }
        return List.of((Expression<?>) item);
    }

    private void body(List<? extends TableSource> tables) {
        from(tables);
        condition(" WHERE ", model.where());
        if (!model.groupBy().isEmpty()) {
            out.text(" GROUP BY ")
                    .list(model.groupBy().stream().map(Expression::node).toList());
        }
        condition(" HAVING ", model.having());
    }

    private void from(List<? extends TableSource> tables) {
        String separator = " FROM ";
        for (TableSource table : tables) {
            String schema = table.schemaName();
            String alias = table.alias();
            out.text(separator);
            if (schema != null) {
                out.identifier(schema).text(".");
            }
            out.identifier(table.tableName());
            if (alias != null) {
                out.text(" ").identifier(alias);
            }
            separator = " CROSS JOIN ";
        }
        if (tables.isEmpty()) {
            out.text(out.syntax().fromNothing());
        }
    }

    private void condition(String clause, @Nullable Condition condition) {
        if (condition != null && !Truth.isAlways(condition)) {
            out.text(clause).condition(condition.node(), Precedence.CONDITION_FRAGMENT);
        }
    }

    private void orderBy() {
        if (!model.orderBy().isEmpty()) {
            out.text(" ORDER BY ").list(model.orderBy());
        }
    }

    private void paging() {
        Place limit = model.limit();
        Place offset = model.offset();
        if (limit == null && offset == null) {
            return;
        }
        SqlSyntax syntax = out.syntax();
        boolean offsetFirst = limit == null || (syntax.bindsOffsetFirst() && offset != null);
        Place first = offsetFirst ? offset : limit;
        Place second = offsetFirst ? limit : offset;
        String form = syntax.paging(limit != null, offset != null);
        Place next = first;
        int from = 0;
        for (int at = form.indexOf('?'); at >= 0; at = form.indexOf('?', from)) {
            out.text(form.substring(from, at));
            if (next != null) {
                next.render(out);
            }
            next = second;
            from = at + 1;
        }
        out.text(form.substring(from));
    }
}
