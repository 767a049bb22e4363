package io.aludel.internal.session;

import io.aludel.internal.order.Batch;
import io.aludel.internal.order.RowOrder;
import io.aludel.internal.order.RowTable;
import io.aludel.internal.order.Step;
import io.aludel.internal.order.StepKind;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.TableKeys;
import io.aludel.internal.session.Replacements.Replacement;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A flush whose order follows from its rows, because that of the tables is not enough. */
final class RowByRow {
    private final RowOrder rows = new RowOrder();
    private final RowClaims claims;

    private RowByRow(RowClaims claims) {
        this.claims = claims;
    }

    /**
     * Puts the rows in order; nothing is sent yet.
     *
     * @throws io.aludel.AludelException when no order is possible
     */
    static List<Batch> plan(PersistenceContext context, List<TableWork<?, ?>> works) {
        RowByRow plan = new RowByRow(new RowClaims(context, new ReferencedKeys(works)));
        for (int rank = 0; rank < works.size(); rank++) {
            plan.add(works.get(rank), rank);
        }
        return plan.rows.batches();
    }

    private <E> void add(TableWork<E, ?> work, int rank) {
        RowTable table = table(work.entries().mapped(), rank);
        for (EntityState<E> state : work.inserts()) {
            add(new FlushRow<>(work, table, StepKind.INSERT, state, null, ColumnSet.EMPTY));
        }
        for (EntityState<E> state : work.updates()) {
            MappedTable<E, ?> mapped = work.entries().mapped();
            ColumnSet columns = mapped.written(mapped.mapper().changes(state));
            add(new FlushRow<>(work, table, StepKind.UPDATE, state, null, columns));
        }
        for (Replacement<E> each : work.replacements()) {
            add(new FlushRow<>(work, table, StepKind.REPLACE, each.added(), each, each.columns()));
        }
        for (EntityState<E> state : work.deletes()) {
            add(new FlushRow<>(work, table, StepKind.DELETE, state, null, ColumnSet.EMPTY));
        }
    }

    private void add(FlushRow<?> row) {
        rows.add(row, claims.of(row));
    }

    private static RowTable table(MappedTable<?, ?> mapped, int rank) {
        TableKeys keys = mapped.keys();
        return new RowTable(
                keys.name(),
                rank,
                ColumnSet.first(mapped.table().keyColumnCount()),
                keys.nullable(),
                keys.omittable(),
                keys.parkable());
    }

    /** Sends the rows in the order that was planned. */
    static void write(List<Batch> batches, List<TableWriter<?, ?>> writers) {
        Map<TableWork<?, ?>, TableWriter<?, ?>> byWork = new HashMap<>();
        writers.forEach(writer -> byWork.put(writer.work(), writer));
        for (Batch batch : batches) {
            FlushRow<?> first = (FlushRow<?>) batch.steps().get(0).row();
            write(batch, Objects.requireNonNull(byWork.get(first.work())));
        }
    }

    private static <E> void write(Batch batch, TableWriter<E, ?> writer) {
        List<FlushRow<E>> rows = rows(batch);
        ColumnSet columns = batch.steps().get(0).columns();
        List<EntityState<E>> states = rows.stream().map(FlushRow::state).toList();
        switch (batch.kind()) {
            case INSERT -> writer.insert(states, columns);
            case PARK -> {
                List<EntityState<E>> befores = new ArrayList<>(rows.size());
                for (FlushRow<E> row : rows) {
                    befores.add(Objects.requireNonNull(row.before()));
                }
                writer.park(befores, columns);
            }
            case UPDATE -> {
                ColumnSet planned = ColumnSet.EMPTY;
                for (FlushRow<E> row : rows) {
                    planned = planned.union(row.columns());
                }
                writer.update(states, columns, planned.minus(columns));
            }
            case REPLACE -> {
                List<Replacement<E>> replacements = new ArrayList<>(rows.size());
                for (FlushRow<E> row : rows) {
                    replacements.add(Objects.requireNonNull(row.replacement()));
                }
                writer.replace(replacements);
            }
            case COMPLETE -> writer.complete(states, columns);
            case DELETE -> writer.delete(states);
        }
    }

    @SuppressWarnings("unchecked") // the steps of a batch are rows of the writer's table
    private static <E> List<FlushRow<E>> rows(Batch batch) {
        List<FlushRow<E>> rows = new ArrayList<>();
        for (Step step : batch.steps()) {
            rows.add((FlushRow<E>) step.row());
        }
        return rows;
    }
}
