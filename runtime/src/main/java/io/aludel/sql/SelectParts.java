package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link SelectModel} while a step makes another one of it. Never leaves the step. */
final class SelectParts {
    @Nullable
    SetOperation operation;

    List<Selectable<?>> items;
    boolean distinct;
    List<TableSource> from = List.of();
    List<Join> joins = List.of();

    @Nullable
    Condition where;

    List<GroupingElement> groupBy = List.of();

    @Nullable
    Condition having;

    List<Sorting> orderBy = List.of();

    @Nullable
    Place limit;

    @Nullable
    Place offset;

    RowLock lock = RowLock.NONE;
    List<Expression<?>> distinctOn = List.of();

    List<Fetch<?, ?>> fetches = List.of();

    List<Column<?>> fetchedColumns = List.of();

    @Nullable
    ChangeModel change;

    @Nullable
    Unfiltered unfiltered;

    SelectParts(List<Selectable<?>> items) {
        this.items = items;
    }

    SelectParts(SelectModel model) {
        operation = model.operation();
        items = model.items();
        distinct = model.distinct();
        from = model.from();
        joins = model.joins();
        where = model.where();
        groupBy = model.groupBy();
        having = model.having();
        orderBy = model.orderBy();
        limit = model.limit();
        offset = model.offset();
        lock = model.lock();
        distinctOn = model.distinctOn();
        fetches = model.fetches();
        fetchedColumns = model.fetchedColumns();
        change = model.change();
        unfiltered = model.unfiltered();
    }

    SelectModel build() {
        return new SelectModel(
                operation,
                items,
                distinct,
                from,
                joins,
                where,
                groupBy,
                having,
                orderBy,
                limit,
                offset,
                lock,
                distinctOn,
                fetches,
                fetchedColumns,
                change,
                unfiltered);
    }
}
