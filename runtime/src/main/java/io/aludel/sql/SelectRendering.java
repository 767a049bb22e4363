package io.aludel.sql;

/** Writes a SELECT, or what is asked about its rows, as a statement. */
final class SelectRendering {
    private SelectRendering() {}

    static void write(SelectModel model, SelectForm form, SqlWriter out) {
        ChangeModel change = model.change();
        if (change != null) {
            if (form != SelectForm.ROWS) {
                model.requireRead("Asking how many rows there are");
            }
            ReturningWriting.write(change, model, out);
            return;
        }
        Unfiltered.around(model.unfiltered(), out, () -> CommonTables.write(model, out));
        switch (form) {
            case ROWS -> QueryWriting.writeStatement(model, Output.ROWS, out);
            case COUNT -> count(model, out);
            case EXISTS -> {
                out.text("SELECT CASE WHEN EXISTS (");
                QueryWriting.writeExistence(model, out);
                out.text(") THEN 1 ELSE 0 END").text(out.syntax().fromNothing());
            }
        }
    }

    /** The order does not change how many rows there are, not even how many a limit leaves. */
    private static void count(SelectModel model, SqlWriter out) {
        if (!model.distinct() && !model.isSliced() && QueryWriting.hasRowPerTableRow(model)) {
            QueryWriting.writeCount(model, out);
        } else {
            out.text("SELECT COUNT(*) FROM (");
            QueryWriting.writeUnordered(model, out);
            out.text(") counted");
        }
    }
}
