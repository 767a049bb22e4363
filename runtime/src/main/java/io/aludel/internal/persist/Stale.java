package io.aludel.internal.persist;

import io.aludel.StaleEntityException;
import io.aludel.mapping.EntityState;
import java.util.Arrays;

/** What is said when a row was not where it was expected. */
public final class Stale {
    private Stale() {}

    static <E> StaleEntityException update(MappedTable<E, ?> mapped, EntityState<E> state, int[] counts) {
        return exception(mapped, state, counts, "update");
    }

    static <E> StaleEntityException delete(MappedTable<E, ?> mapped, EntityState<E> state, int[] counts) {
        return exception(mapped, state, counts, "delete");
    }

    /** A detached copy has another version than the row. */
    public static <E> StaleEntityException merge(MappedTable<E, ?> mapped, EntityState<E> state, Object version) {
        return new StaleEntityException(
                "Cannot merge a copy of " + mapped.entityName() + " with the key " + state.key() + " and the version "
                        + version + ": the row of table '" + mapped.table().tableName() + "' has the version "
                        + mapped.mapper().snapshotValue(state, mapped.mapper().versionColumn())
                        + " by now. Read it again and apply the change to that",
                mapped.entityName(),
                state.key());
    }

    static StaleEntityException link(MappedRelation<?, ?> relation, String table, LinkWriter.Link link, int[] counts) {
        return new StaleEntityException(
                expected("unlink", counts, table) + " for " + relation + ", found " + found(counts) + ": the "
                        + relation.owner().entityName()
                        + " with the key " + link.owner() + " and the "
                        + relation.target().entityName() + " with the key " + link.target()
                        + " are not linked any more; another transaction changed that. Roll back and run the work again",
                relation.owner().entityName(),
                link.owner());
    }

    private static <E> StaleEntityException exception(
            MappedTable<E, ?> mapped, EntityState<E> state, int[] counts, String verb) {
        int column = mapped.mapper().versionColumn();
        String version = column < 0 ? "" : " and the version " + mapped.mapper().snapshotValue(state, column);
        return new StaleEntityException(
                expected(verb, counts, mapped.table().tableName()) + ", found " + found(counts) + ": "
                        + mapped.entityName()
                        + " with the key " + state.key() + version
                        + " is not there; another transaction changed or deleted it. Roll back and run the work again",
                mapped.entityName(),
                state.key());
    }

    private static String expected(String verb, int[] counts, String table) {
        return "Expected to " + verb + " " + counts.length + (counts.length == 1 ? " row" : " rows") + " of table '"
                + table + "'";
    }

    private static long found(int[] counts) {
        return Arrays.stream(counts).filter(count -> count != 0).count();
    }
}
