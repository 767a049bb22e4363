package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an INSERT of uniform rows, or of selected ones, and what it does about rows that are there already. */
final class InsertWriting {
    private final InsertModel model;
    private final InsertedRow inserted;
    private final SqlWriter out;

    private InsertWriting(InsertModel model, SqlWriter out) {
        this.model = model;
        this.inserted = InsertedRow.beside(model.table(), out.syntax());
        this.out = out;
    }

    static void write(InsertModel model, SqlWriter out) {
        InsertWriting writing = new InsertWriting(model, out);
        Conflict conflict = model.conflict();
        if (conflict == null) {
            writing.insert();
            writing.enterTable();
        } else if (out.syntax().upsertsByMerge()) {
            writing.merge(conflict);
        } else {
            writing.insert();
            writing.onConflict(conflict);
        }
    }

    /** The table belongs to the statement, though no column of it may be named. */
    private void enterTable() {
        out.enter(List.of(model.table())).leave();
    }

    private void insert() {
        model.table().render(out.text("INSERT INTO "));
        if (isUpdating() && isNamedAsInserted()) {
            out.text(" AS ").identifier(existing().alias());
        }
        List<Column<?>> columns = model.insertedColumns();
        if (columns.isEmpty()) {
            out.text(" DEFAULT VALUES");
            return;
        }
        names(null, columns, out.text(" ("));
        out.text(") ");
        source();
    }

    private boolean isUpdating() {
        Conflict conflict = model.conflict();
        return conflict != null && conflict.isUpdating();
    }

    /** The database's own name of the row to be inserted cannot be changed; so the table gets another one. */
    private boolean isNamedAsInserted() {
        return inserted.alias().equalsIgnoreCase(model.table().tableName());
    }

    private InsertedRow existing() {
        return new InsertedRow("existing_row");
    }

    private void source() {
        SelectModel select = model.select();
        if (select == null) {
            rows();
            return;
        }
        // what follows a SELECT with ON CONFLICT would be taken for the ON of a join: sqlite.org/lang_upsert.html, 2.2
        boolean wrapped = model.conflict() != null;
        CommonTables.write(select, out);
        if (wrapped) {
            out.text("SELECT * FROM (");
            QueryWriting.write(select, Output.COLUMNS, out);
            out.text(") source WHERE 1 = 1");
        } else {
            QueryWriting.writeStatement(select, Output.UNNAMED_COLUMNS, out);
        }
    }

    private void rows() {
        String separator = "VALUES (";
        for (List<Assignment> row : model.rows()) {
            row(row, out.text(separator));
            separator = "), (";
        }
        out.text(")");
    }

    private void row(List<Assignment> row, SqlWriter values) {
        boolean merged = model.conflict() != null && out.syntax().upsertsByMerge();
        String separator = "";
        for (Assignment assignment : row) {
            values.text(separator);
            if (merged) {
                out.syntax()
                        .mergedValue(
                                values, assignment.value(), assignment.column().type());
            } else {
                values.node(assignment.value());
            }
            separator = ", ";
        }
    }

    private void onConflict(Conflict conflict) {
        names(null, conflict.key(), out.text(" ON CONFLICT ("));
        out.text(") DO ");
        if (conflict.isUpdating()) {
            out.text("UPDATE SET ");
            update(conflict);
        } else {
            out.text("NOTHING");
            enterTable();
        }
    }

    private void merge(Conflict conflict) {
        String source = inserted.alias();
        List<Column<?>> columns = model.insertedColumns();
        model.table().render(out.text("MERGE INTO "));
        out.text(" USING (");
        SelectModel select = model.select();
        if (select == null) {
            rows();
        } else {
            CommonTables.write(select, out);
            QueryWriting.write(select, Output.COLUMNS, out);
        }
        out.text(") ").identifier(source).text("(");
        names(null, columns, out);
        out.text(") ON (");
        String separator = "";
        for (Column<?> column : conflict.key()) {
            out.text(separator).identifier(model.table().tableName()).text(".").identifier(column.name());
            out.text(" = ").identifier(source).text(".").identifier(column.name());
            separator = " AND ";
        }
        out.text(")");
        if (conflict.isUpdating()) {
            out.text(" WHEN MATCHED THEN UPDATE SET ");
            update(conflict);
        } else {
            enterTable();
        }
        names(null, columns, out.text(" WHEN NOT MATCHED THEN INSERT ("));
        names(source, columns, out.text(") VALUES ("));
        out.text(")");
    }

    private void update(Conflict conflict) {
        List<Assignment> all = new ArrayList<>();
        for (Column<?> column : conflict.taken()) {
            all.add(new Assignment(column, new InsertedRow.Value(column)));
        }
        all.addAll(conflict.assignments());
        if (isNamedAsInserted()) {
            out.enter(List.of(existing(), inserted));
            Assignments.write(all, Renaming.writer(out, model.table(), existing()));
        } else {
            out.enter(List.of(model.table(), inserted));
            Assignments.write(all, out);
        }
        out.leave();
    }

    private static void names(@Nullable String table, List<Column<?>> columns, SqlWriter out) {
        String separator = "";
        for (Column<?> column : columns) {
            out.text(separator);
            if (table != null) {
                out.identifier(table).text(".");
            }
            out.identifier(column.name());
            separator = ", ";
        }
    }
}
