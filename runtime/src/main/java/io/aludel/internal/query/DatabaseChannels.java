package io.aludel.internal.query;

import io.aludel.AccessMode;
import io.aludel.ConnectionException;
import io.aludel.Isolation;
import io.aludel.dialect.ConnectionTransaction;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.Lease;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.TableSource;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A connection of the pool for each piece of work: reading without a transaction, writing in one of its own. */
public final class DatabaseChannels implements Channels {
    private final Engine engine;

    /** Takes connections from a database. */
    public DatabaseChannels(Engine engine) {
        this.engine = engine;
    }

    @Override
    public AppliedFilters filters() {
        return engine.filters().now();
    }

    /** A read on a connection that turns out to be broken is done again, once, on another one: nothing was changed. */
    @Override
    public <R> R read(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work) {
        try {
            return readOnce(work);
        } catch (ConnectionException broken) {
            try {
                return readOnce(work);
            } catch (ConnectionException again) {
                again.addSuppressed(broken);
                throw again;
            }
        }
    }

    private <R> R readOnce(Function<Channel, R> work) {
        Lease lease = engine.lease(AccessMode.UNDECLARED);
        try {
            return work.apply(new Channel(engine.runner(), lease, 0));
        } finally {
            lease.giveBack();
        }
    }

    @Override
    public <R> R write(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work) {
        Lease lease = engine.lease(AccessMode.READ_WRITE);
        try {
            ConnectionTransaction transaction = begin(lease);
            try {
                R result = work.apply(new Channel(engine.runner(), lease, 0));
                commit(transaction, lease);
                return result;
            } catch (Throwable failure) {
                rollback(transaction, lease);
                throw failure;
            }
        } finally {
            lease.giveBack();
        }
    }

    @Override
    public <R> R change(ChangeModel change, Function<Channel, R> work) {
        return write(List.of(), work);
    }

    @Override
    public void flush() {}

    @Override
    public <R> R changeAny(Collection<? extends TableSource> tables, Function<Channel, R> work) {
        return write(List.of(), work);
    }

    private ConnectionTransaction begin(Lease lease) {
        try {
            ConnectionTransaction transaction =
                    engine.dialect().begin(lease.borrowed(), AccessMode.READ_WRITE, Isolation.DEFAULT);
            engine.counters().transactionBegan();
            return transaction;
        } catch (SQLException cause) {
            throw engine.runner().failed(lease, "Beginning a transaction", null, cause);
        }
    }

    private void commit(ConnectionTransaction transaction, Lease lease) {
        try {
            transaction.commit();
        } catch (SQLException cause) {
            throw engine.runner().commitFailed(lease, cause);
        }
    }

    private static void rollback(ConnectionTransaction transaction, Lease lease) {
        try {
            transaction.rollback();
        } catch (SQLException cause) {
            lease.markBroken();
        }
    }

    @Override
    public Held hold(Collection<? extends EntityTable<?, ?>> tables) {
        Lease lease = engine.lease(AccessMode.UNDECLARED);
        Channel channel = new Channel(engine.runner(), lease, 0);
        return new Held() {
            @Override
            public Channel channel() {
                return channel;
            }

            @Override
            public void enter() {}

            @Override
            public void exit() {}

            @Override
            public void close() {
                lease.giveBack();
            }
        };
    }

    @Override
    public <E, K> void rowChanged(MappedTable<E, K> mapped, K key) {}
}
