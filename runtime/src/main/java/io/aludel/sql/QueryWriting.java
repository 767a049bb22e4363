package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a SELECT that is a statement or a part of one, clause by clause. */
final class QueryWriting {
    private final SelectModel model;
    private final Output output;
    private final SqlWriter out;
    private List<Join> joins = List.of();

    private QueryWriting(SelectModel model, Output output, SqlWriter out) {
        this.model = DistinctOn.rewritten(model, output, out);
        this.output = output;
        this.out = out;
    }

    /** Writes all of it as a statement. */
    static void writeStatement(SelectModel model, Output output, SqlWriter out) {
        QueryWriting writing = new QueryWriting(model, output, out);
        Unfiltered.around(model.unfiltered(), out, () -> {
            if (model.operation() == null) {
                writing.rows();
            } else {
                CompoundWriting.write(model.operation(), output, out);
                writing.orderByPosition();
                writing.slice();
            }
        });
    }

    /** Writes all of it inside of a statement. */
    static void write(SelectModel model, Output output, SqlWriter out) {
        Unfiltered.around(model.unfiltered(), out, () -> new QueryWriting(model, output, out).rows());
    }

    /** Writes what has as many rows. */
    static void writeUnordered(SelectModel model, SqlWriter out) {
        Unfiltered.around(model.unfiltered(), out, () -> new QueryWriting(model, Output.COLUMNS, out).unordered(false));
    }

    /** Writes what has a row when this has. */
    static void writeExistence(SelectModel model, SqlWriter out) {
        Unfiltered.around(model.unfiltered(), out, () -> new QueryWriting(model, Output.COLUMNS, out).unordered(true));
    }

    /** Writes a count of the tables' rows. */
    static void writeCount(SelectModel model, SqlWriter out) {
        QueryWriting writing = new QueryWriting(model, Output.COLUMNS, out);
        Unfiltered.around(model.unfiltered(), out, () -> {
            List<? extends TableSource> tables = writing.enter();
            out.text("SELECT COUNT(*)");
            writing.body(tables, new SelectItems(model, Output.UNNAMED_COLUMNS, out));
            out.leave();
        });
    }

    /** Returns whether each row of the tables is one of the result; an expression may hold an aggregate. */
    static boolean hasRowPerTableRow(SelectModel model) {
        if (model.operation() != null
                || !model.groupBy().isEmpty()
                || model.having() != null
                || !model.distinctOn().isEmpty()) {
            return false;
        }
        for (Selectable<?> item : model.items()) {
            if (item instanceof Expression<?> && !(item instanceof Column<?>)) {
                return false;
            }
        }
        return true;
    }

    private void rows() {
        if (model.operation() != null) {
            combined(model.operation());
            return;
        }
        Grouping.require(model, out.syntax());
        List<? extends TableSource> tables = enter();
        SelectItems items = new SelectItems(model, output, out);
        out.text(model.distinct() ? "SELECT DISTINCT " : "SELECT ");
        items.write(out);
        body(tables, items);
        orderBy(items);
        slice();
        if (model.lock().isLocking()) {
            out.text(out.syntax().lock(model.lock()));
        }
        out.leave();
    }

    /** H2 loses a slice of several SELECTs when a condition from around it can be moved into each of them. */
    private void combined(SetOperation operation) {
        out.text(model.isSliced() ? "SELECT * FROM (" : "");
        CompoundWriting.write(operation, model.isSliced() ? output.withNames() : output, out);
        if (model.isSliced()) {
            out.text(") operand");
            orderByPosition();
            slice();
        }
    }

    private void unordered(boolean existence) {
        if (model.operation() != null) {
            combined(model.operation());
            return;
        }
        List<? extends TableSource> tables = enter();
        SelectItems items =
                new SelectItems(model, existence && !model.distinct() ? output.withoutNames() : output, out);
        out.text(model.distinct() ? "SELECT DISTINCT " : "SELECT ");
        if (!model.distinct() && hasRowPerTableRow(model)) {
            out.text("1");
        } else {
            items.write(out);
        }
        body(tables, items);
        slice();
        out.leave();
    }

    private List<? extends TableSource> enter() {
        List<? extends TableSource> tables =
                model.from().isEmpty() ? ImpliedTables.of(model, out.syntax()) : model.from();
        joins = out.isSilent() ? model.joins() : ImpliedJoins.of(model, tables, out);
        if (joins.isEmpty()) {
            out.enter(tables);
        } else {
            List<TableSource> all = new ArrayList<>(tables);
            joins.forEach(join -> all.add(join.table()));
            out.enter(all);
        }
        return tables;
    }

    private void body(List<? extends TableSource> tables, SelectItems items) {
        String separator = " FROM ";
        for (TableSource table : tables) {
            out.text(separator).source(table);
            separator = " CROSS JOIN ";
        }
        if (tables.isEmpty()) {
            out.text(out.syntax().fromNothing());
        }
        Restrictions restrictions = Restrictions.of(tables, joins, out);
        joins.forEach(join -> join(join, restrictions));
        condition(" WHERE ", restrictions.where(model.where()));
        items.groupBy(out);
        condition(" HAVING ", model.having());
    }

    private void join(Join join, Restrictions restrictions) {
        if (join.kind() == Join.Kind.FULL && !out.syntax().hasFullJoin()) {
            throw new UnsupportedOperationException("This database has no FULL JOIN, by which the statement joins '"
                    + join.table().tableName() + "': use the union of a left join and of a right join");
        }
        out.text(join.kind().sql());
        boolean isComposed = out.isComposed(join.table());
        out.text(isComposed ? "(" : "").source(join.table()).text(isComposed ? ")" : "");
        Condition condition = restrictions.on(join);
        if (condition != null) {
            out.text(" ON ").condition(condition.node(), Precedence.CONDITION_FRAGMENT);
        }
    }

    private void condition(String clause, @Nullable Condition condition) {
        if (condition != null && !Truth.isAlways(condition)) {
            out.text(clause).condition(condition.node(), Precedence.CONDITION_FRAGMENT);
        }
    }

    private void orderBy(SelectItems items) {
        String separator = " ORDER BY ";
        for (Sorting sorting : model.orderBy()) {
            out.text(separator);
            items.order(sorting, out);
            separator = ", ";
        }
    }

    private void orderByPosition() {
        OutputColumns columns = output.columns(model, out);
        String separator = " ORDER BY ";
        for (Sorting sorting : model.orderBy()) {
            int index = columns.indexOf(sorting.operand());
            if (index < 0) {
                throw new IllegalStateException("The rows of a union, intersect or except can be ordered by what its"
                        + " first statement selects, and by nothing else: order by the same expression object");
            }
            sorting.renderPosition(out.text(separator), index + 1);
            separator = ", ";
        }
    }

    private void slice() {
        Place limit = model.limit();
        Place offset = model.offset();
        if (limit == null && offset == null) {
            return;
        }
        SqlSyntax syntax = out.syntax();
        boolean offsetFirst = limit == null || (syntax.bindsOffsetFirst() && offset != null);
        Place next = offsetFirst ? offset : limit;
        Place second = offsetFirst ? limit : offset;
        String form = syntax.paging(limit != null, offset != null);
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
