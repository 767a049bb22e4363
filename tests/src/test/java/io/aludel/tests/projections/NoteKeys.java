package io.aludel.tests.projections;

import io.aludel.annotation.Projection;
import java.util.UUID;

/** Nothing but the row's own columns. */
@Projection(Note.class)
record NoteKeys(long id, UUID linePurchaseId, int linePosition) {}
