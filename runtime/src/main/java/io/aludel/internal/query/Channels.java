package io.aludel.internal.query;

import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.TableSource;
import java.util.Collection;
import java.util.function.Function;

/** Where work gets its way to the database from. */
public interface Channels {
    /** Returns which rows there are for statements, as of now. */
    AppliedFilters filters();

    /** Runs work that reads from tables, with one statement. */
    <R> R read(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work);

    /** Runs work that writes, all or nothing. */
    <R> R write(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work);

    /** Runs a statement that changes rows past the objects, by work that is done wholly or not at all. */
    <R> R change(ChangeModel change, Function<Channel, R> work);

    /** Makes sure that the database has all work that there is, before SQL of which nobody knows what it reads. */
    void flush();

    /**
     * Runs work that changes rows past the objects in ways that nobody knows, all or nothing.
     *
     * @param tables the tables that are known to be changed, or none
     */
    <R> R changeAny(Collection<? extends TableSource> tables, Function<Channel, R> work);

    /** Opens the way for a cursor, which stays open after this call; the returned {@link Held} is closed with it. */
    Held hold(Collection<? extends EntityTable<?, ?>> tables);

    /** Says that the row with a key was changed or deleted past the objects. */
    <E, K> void rowChanged(MappedTable<E, K> mapped, K key);

    /** A channel that is kept for a while. */
    interface Held extends AutoCloseable {
        /** Returns the channel. */
        Channel channel();

        /** Checks that the cursor may be used now, by this thread. */
        void enter();

        /** Ends the use that {@link #enter} began. */
        void exit();

        @Override
        void close();
    }
}
