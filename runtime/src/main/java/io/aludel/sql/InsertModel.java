package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an INSERT is made of.
 *
 * @param table the table
 * @param rows what to set in each new row, or none when the rows are selected
 * @param columns the columns that selected rows fill
 * @param select selects the new rows, or null
 * @param conflict what to do about rows that are there already, or null
 */
public record InsertModel(
        TableSource table,
        List<List<Assignment>> rows,
        List<Column<?>> columns,
        @Nullable SelectModel select,
        @Nullable Conflict conflict)
        implements ChangeModel {
    /** Returns this with other rows. */
    public InsertModel withRows(List<List<Assignment>> newRows) {
        return new InsertModel(table, newRows, columns, select, conflict);
    }

    /** Returns this with more to set in the rows, as far as it is not set already. */
    public InsertModel completed(List<Assignment> more) {
        if (select == null || more.isEmpty()) {
            List<List<Assignment>> completed = new ArrayList<>(rows.size());
            rows.forEach(row -> completed.add(Assignments.completed(row, more)));
            return withRows(completed);
        }
        List<Column<?>> allColumns = new ArrayList<>(columns);
        List<Expression<?>> values = new ArrayList<>();
        for (Assignment assignment : more) {
            if (columns.stream().noneMatch(assignment::sets)) {
                allColumns.add(assignment.column());
                values.add(InsertedQuery.value(assignment));
            }
        }
        return new InsertModel(table, rows, List.copyOf(allColumns), InsertedQuery.with(select, values), conflict);
    }

    /** Returns how many rows do not set a column. */
    public int rowsWithout(Column<?> column) {
        return (int) rows.stream()
                .filter(row -> Assignments.find(row, column) == null)
                .count();
    }

    /** Returns this with a column set in each row that does not set it, each to a value of its own. */
    public InsertModel completedEach(Column<?> column, Supplier<Assignment> value) {
        List<List<Assignment>> completed = new ArrayList<>(rows.size());
        for (List<Assignment> row : rows) {
            completed.add(
                    Assignments.find(row, column) == null ? Assignments.completed(row, List.of(value.get())) : row);
        }
        return withRows(completed);
    }

    /** Returns this with another answer to rows that are there already. */
    public InsertModel with(@Nullable Conflict newConflict) {
        return new InsertModel(table, rows, columns, select, newConflict);
    }

    @Override
    public boolean sets(String column) {
        return true;
    }

    @Override
    public void requireComplete() {
        if (rows.isEmpty() && select == null) {
            throw new IllegalStateException("The INSERT into '" + table.tableName()
                    + "' has no row: add some with values(..) or rows(..), or select them");
        }
    }

    @Override
    public List<InsertModel> parts(IntUnaryOperator rowsPerInsert) {
        return select == null ? InsertRuns.of(this, rowsPerInsert) : List.of(this);
    }

    @Override
    public void render(SqlWriter out) {
        String separator = "";
        for (InsertModel part : parts(columnCount -> Integer.MAX_VALUE)) {
            InsertWriting.write(part, out.text(separator));
            separator = ";\n";
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("insert").table(table).add(rows.size());
        for (List<Assignment> row : rows) {
            Assignments.shape(row, key);
        }
        key.add(columns.size());
        columns.forEach(column -> key.add(column.name()));
        if (select != null) {
            SelectShape.add(select, key);
        }
        key.add(conflict == null ? "none" : "on conflict");
        if (conflict != null) {
            conflict.shape(key);
        }
    }

    @Override
    public String action() {
        return (conflict == null ? "Inserting into '" : "Inserting into or updating '") + table.tableName() + "'";
    }

    /** Returns the columns of the new rows; for an INSERT whose rows are uniform. */
    List<Column<?>> insertedColumns() {
        if (select != null) {
            return columns;
        }
        List<Column<?>> inserted = new ArrayList<>();
        rows.get(0).forEach(assignment -> inserted.add(assignment.column()));
        return inserted;
    }
}
