package io.aludel.sql;

import java.util.List;

/** Writes a statement that changes rows and asks for them. */
final class ReturningWriting {
    private ReturningWriting() {}

    static void write(ChangeModel change, SelectModel model, SqlWriter out) {
        SelectItems items = new SelectItems(model, Output.ROWS, out);
        if (out.syntax().hasReturning()) {
            change.render(out);
            out.text(" RETURNING ").enter(List.of(change.table()));
            items.write(out);
            out.leave();
            return;
        }
        out.text("SELECT ").enter(List.of(change.table()));
        items.write(out);
        out.leave().text(change.isDeletion() ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
        change.render(out);
        out.text(") ").identifier(change.table().tableName());
    }
}
