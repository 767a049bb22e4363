package io.aludel.internal.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement that joins related tables.
 *
 * @param entity the entity that was asked for
 * @param related the entities of the joined tables, null where there was none
 */
record JoinedRow(Object entity, List<@Nullable Object> related) {}
