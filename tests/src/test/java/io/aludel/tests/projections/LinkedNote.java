package io.aludel.tests.projections;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import io.aludel.tests.projections.NoteRow.LineKeyView;

/** Columns that several components hold, an object before single values. */
@Projection(Note.class)
record LinkedNote(
        LineKeyView line,
        int linePosition,
        @Path("line.position") int place) {}
