package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.query.Channels;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.TableSource;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/** The connection of a session's transaction. Work that concerns unflushed tables is preceded by a flush. */
final class SessionChannels implements Channels {
    private final SessionGuard guard;
    private final SessionTransaction transaction;
    private final Autoflush autoflush;
    private final BulkChanges bulkChanges;
    private final AppliedFilters filters;

    SessionChannels(
            SessionGuard guard,
            SessionTransaction transaction,
            Autoflush autoflush,
            BulkChanges bulkChanges,
            AppliedFilters filters) {
        this.guard = guard;
        this.transaction = transaction;
        this.autoflush = autoflush;
        this.bulkChanges = bulkChanges;
        this.filters = filters;
    }

    @Override
    public AppliedFilters filters() {
        return filters;
    }

    @Override
    public <R> R read(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work) {
        guard.enter();
        try {
            autoflush.before(tables);
            return work.apply(transaction.channel());
        } finally {
            guard.exit();
        }
    }

    @Override
    public <R> R write(Collection<? extends EntityTable<?, ?>> tables, Function<Channel, R> work) {
        transaction.requireWritable();
        return read(tables, channel -> writing(channel, work));
    }

    /** Runs work that has to be done wholly or not at all: a part of it can only be taken back with the transaction. */
    private <R> R writing(Channel channel, Function<Channel, R> work) {
        int before = channel.lease().writes();
        try {
            return work.apply(channel);
        } catch (RuntimeException | Error failure) {
            if (channel.lease().writes() != before) {
                transaction.fail(failure);
            }
            throw failure;
        }
    }

    @Override
    public <R> R change(ChangeModel change, Function<Channel, R> work) {
        guard.enter();
        try {
            transaction.requireWritable();
            autoflush.beforeAny();
            return bulkChanges.around(change, () -> writing(transaction.channel(), work));
        } finally {
            guard.exit();
        }
    }

    @Override
    public void flush() {
        guard.enter();
        try {
            autoflush.beforeAny();
        } finally {
            guard.exit();
        }
    }

    @Override
    public <R> R changeAny(Collection<? extends TableSource> tables, Function<Channel, R> work) {
        guard.enter();
        try {
            transaction.requireWritable();
            autoflush.beforeAny();
            Supplier<R> statement = () -> writing(transaction.channel(), work);
            return tables.isEmpty() ? bulkChanges.aroundAny(statement) : bulkChanges.around(tables, statement);
        } finally {
            guard.exit();
        }
    }

    @Override
    public Held hold(Collection<? extends EntityTable<?, ?>> tables) {
        Channel channel = read(tables, Function.identity());
        int number = transaction.number();
        return new Held() {
            @Override
            public Channel channel() {
                return channel;
            }

            @Override
            public void enter() {
                guard.enter();
                if (transaction.number() != number) {
                    guard.exit();
                    throw new AludelException("The stream was opened in a transaction that has ended: read it"
                            + " to its end before commit or rollback");
                }
            }

            @Override
            public void exit() {
                guard.exit();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public <E, K> void rowChanged(MappedTable<E, K> mapped, K key) {
        bulkChanges.rowChanged(mapped.table(), key);
    }
}
