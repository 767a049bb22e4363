package io.aludel.tests.projections;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.UUID;

/** A reference by two columns: its key, which needs no join, and what is behind it. */
@Projection(Note.class)
record NoteRow(
        String text,
        UUID linePurchaseId,
        int linePosition,
        LineKeyView line,
        @Path("line.purchase.buyer") PersonName person) {
    /** The key of a line, as a record of the application. */
    record LineKeyView(int position, UUID purchaseId) {}

    /** A name that has to be written in capitals. */
    record PersonName(String name) {
        PersonName {
            if (Character.isLowerCase(name.charAt(0))) {
                throw new IllegalArgumentException("'" + name + "' does not begin with a capital");
            }
        }
    }
}
