package io.aludel.internal.persist;

import io.aludel.StaleEntityException;
import io.aludel.mapping.EntityState;

/** What is said when a row was not where it was expected. */
final class Stale {
    private Stale() {}

    static StaleEntityException update(MappedTable<?, ?> mapped, EntityState<?> state, int[] counts) {
        return exception(mapped, state, counts, "update");
    }

    static StaleEntityException delete(MappedTable<?, ?> mapped, EntityState<?> state, int[] counts) {
        return exception(mapped, state, counts, "delete");
    }

    private static StaleEntityException exception(
            MappedTable<?, ?> mapped, EntityState<?> state, int[] counts, String verb) {
        int found = 0;
        for (int count : counts) {
            found += count == 0 ? 0 : 1;
        }
        boolean versioned = mapped.mapper().versionColumn() >= 0;
        String version = versioned ? " in the version that was read" : "";
        return new StaleEntityException(
                "Expected to " + verb + " " + counts.length + (counts.length == 1 ? " row" : " rows") + " of table '"
                        + mapped.table().tableName() + "', found " + found + ": " + mapped.entityName()
                        + " with the key " + state.key() + version
                        + " is not there; another transaction changed or deleted it. Roll back and run the work again",
                mapped.entityName(),
                state.key());
    }
}
