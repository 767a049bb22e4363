package io.aludel.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one page of a statement's rows, and one row more, which tells whether there is a page behind. */
final class Paging<R> {
    private final QueryRunner runner;
    private final Query<R> query;
    private final Pageable pageable;

    Paging(QueryRunner runner, Query<R> query, Pageable pageable) {
        this.runner = runner;
        this.query = query;
        this.pageable = pageable;
    }

    /** A row with its place in the order. */
    private record Placed<R>(R row, Cursor cursor) {}

    Page<R> read() {
        query.model().requireRead("page(..)");
        if (query.model().isSliced()) {
            throw new IllegalStateException("page(..) sets limit and offset itself: leave them out of " + query);
        }
        Long total = pageable.isWithTotal() ? (Long) runner.count(query) : null;
        return pageable.start() == Pageable.Start.NUMBER ? byNumber(total) : byCursor(total);
    }

    private Page<R> byNumber(@Nullable Long total) {
        long before = Math.multiplyExact(pageable.number() - 1, pageable.size());
        List<R> rows = query.limit(pageable.size() + 1L).offset(before).list();
        boolean more = rows.size() > pageable.size();
        return new Page<>(
                more ? rows.subList(0, pageable.size()) : rows,
                List.of(),
                total,
                more ? pageable.page(pageable.number() + 1) : null,
                pageable.number() > 1 ? pageable.page(pageable.number() - 1) : null);
    }

    private Page<R> byCursor(@Nullable Long total) {
        boolean backward = pageable.start() == Pageable.Start.BEFORE;
        List<Placed<R>> placed = new ArrayList<>(placed(backward).list());
        boolean more = placed.size() > pageable.size();
        if (more) {
            placed.remove(placed.size() - 1);
        }
        if (backward) {
            Collections.reverse(placed);
        }
        List<R> rows = new ArrayList<>(placed.size());
        placed.forEach(each -> rows.add(each.row));
        List<Cursor> cursors = placed.stream().map(Placed::cursor).toList();
        boolean hasNext = !cursors.isEmpty() && (backward || more);
        boolean hasPrevious = !cursors.isEmpty() && (backward ? more : pageable.start() == Pageable.Start.AFTER);
        return new Page<>(
                rows,
                cursors,
                total,
                hasNext ? pageable.after(cursors.get(cursors.size() - 1)) : null,
                hasPrevious ? pageable.before(cursors.get(0)) : null);
    }

    private Query<Placed<R>> placed(boolean backward) {
        SelectModel model = query.model();
        List<Sorting> order = model.orderBy();
        if (order.isEmpty()) {
            throw new IllegalStateException(
                    "A page is found by cursor in an order, which the statement does not have: add orderBy(..), with a unique"
                            + " expression as the last one: " + query);
        }
        if (!model.distinctOn().isEmpty()) {
            throw new IllegalStateException(
                    "Pages are not found by cursor with distinctOn(..): select from the whole with asTable(..)");
        }
        if (!model.fetches().isEmpty() || !model.fetchedColumns().isEmpty()) {
            throw new IllegalStateException(
                    "A page that is found by cursor has the values of its order beside each row, and fetch(..) goes with a"
                            + " statement that selects one entity and nothing else: leave fetch(..) out, as relationships are"
                            + " loaded for all rows of the page where one is asked for, or ask for the page by its number: "
                            + query);
        }
        int first = model.items().size();
        List<Expression<?>> keys = new ArrayList<>();
        order.forEach(sorting -> keys.add(sorting.expression()));
        requireSelected(model, keys);
        List<Sorting> direction =
                backward ? order.stream().map(Sorting::reversed).toList() : order;
        SelectModel placed = restricted(model.alsoSelecting(keys).inOrder(direction), direction)
                .limit(pageable.size() + 1L);
        RowReader<R> reader = query.reader();
        return new PlainQuery<>(
                runner, placed, row -> new Placed<>(reader.read(row), cursor(row, first, keys)), query.bindings());
    }

    /** Keys that are not selected would tell rows apart that are one row without them. */
    private void requireSelected(SelectModel model, List<Expression<?>> keys) {
        OutputColumns columns = OutputColumns.of(model);
        if (model.distinct() && !keys.stream().allMatch(key -> columns.indexOf(key.node()) >= 0)) {
            throw new IllegalStateException(
                    "Pages of distinct rows are found by cursor in an order of what is selected, and by nothing else: order by"
                            + " the selected expressions, or use any(..) of a relationship in place of a join with distinct(): "
                            + query);
        }
    }

    private SelectModel restricted(SelectModel model, List<Sorting> direction) {
        Cursor cursor = pageable.cursor();
        if (cursor == null) {
            return model;
        }
        Condition behind = Keyset.behind(cursor, direction);
        return model.groupBy().isEmpty() ? model.where(behind) : model.having(behind);
    }

    private static Cursor cursor(RowCells row, int first, List<Expression<?>> keys) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            values.add(row.get(first + i, keys.get(i)));
        }
        return new Cursor(values);
    }
}
