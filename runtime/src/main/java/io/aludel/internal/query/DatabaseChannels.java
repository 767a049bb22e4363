package io.aludel.internal.query;

import io.aludel.AccessMode;
import io.aludel.Isolation;
import io.aludel.dialect.ConnectionTransaction;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.Lease;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityTable;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** A connection of the pool for each piece of work: reading without a transaction, writing in one of its own. */
public final class DatabaseChannels implements Channels {
    private final Engine engine;

    /** Takes connections from a database. */
    public DatabaseChannels(Engine engine) {
        this.engine = engine;
    }

    @Override
    public <R> R read(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work) {
        Lease lease = engine.lease(AccessMode.UNDECLARED);
        try {
            return work.apply(new Channel(engine.runner(), lease, 0));
        } finally {
            giveBack(lease);
        }
    }

    @Override
    public <R> R write(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work) {
        Lease lease = engine.lease(AccessMode.READ_WRITE);
        try {
            ConnectionTransaction transaction =
                    engine.dialect().begin(lease.borrowed(), AccessMode.READ_WRITE, Isolation.DEFAULT);
            engine.counters().transactionBegan();
            boolean done = false;
            try {
                R result = work.apply(new Channel(engine.runner(), lease, 0));
                transaction.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback(transaction, lease);
                }
            }
        } catch (SQLException cause) {
            throw engine.runner().failed(lease, "Beginning or ending a transaction", null, cause);
        } finally {
            giveBack(lease);
        }
    }

    private static void rollback(ConnectionTransaction transaction, Lease lease) {
        try {
            transaction.rollback();
        } catch (SQLException cause) {
            lease.markBroken();
        }
    }

    private void giveBack(Lease lease) {
        try {
            lease.close();
        } catch (SQLException cause) {
            throw engine.runner().failed(lease, "Giving a connection back", null, cause);
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
                giveBack(lease);
            }
        };
    }

    @Override
    public <E, K> void rowChanged(MappedTable<E, K> mapped, K key) {}
}
