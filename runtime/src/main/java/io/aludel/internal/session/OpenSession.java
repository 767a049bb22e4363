package io.aludel.internal.session;

import io.aludel.AccessMode;
import io.aludel.Change;
import io.aludel.CommitOutcomeUnknownException;
import io.aludel.NotFoundException;
import io.aludel.Session;
import io.aludel.internal.dao.TableAccess;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.engine.OpenSessions;
import io.aludel.internal.jdbc.Endings;
import io.aludel.internal.query.NativeExecution;
import io.aludel.internal.query.QueryExecution;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityAccess;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Column;
import io.aludel.sql.DataChange;
import io.aludel.sql.NativeQuery;
import io.aludel.sql.NativeStatement;
import io.aludel.sql.OutValues;
import io.aludel.sql.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A session: lets one thread in at a time and hands each call to the part that does it. */
public final class OpenSession implements Session, OpenSessions.Holder {
    private final Engine engine;
    private final SessionGuard guard = new SessionGuard();
    private final SessionTransaction transaction;
    private final PersistenceContext context;
    private final UndoLog undo = new UndoLog();
    private final UnitOfWork work;
    private final Autoflush autoflush;
    private final SessionChannels channels;
    private final EntityOperations entities;
    private final Merging merging;
    private final QueryExecution queries;
    private final NativeExecution nativeSql;
    private final Savepoints savepoints;
    private final OpenSessions.Registration registration;

    /** Opens a session; it takes a connection with its first statement. */
    public OpenSession(Engine engine, SessionSettings settings) {
        this.engine = engine;
        AppliedFilters filters = settings.filters();
        this.transaction = new SessionTransaction(engine, settings);
        this.context = new PersistenceContext(engine, settings.options().access() != AccessMode.READ_ONLY);
        this.work = new UnitOfWork(engine, context, transaction, undo, this::followRelationships);
        this.autoflush = new Autoflush(work);
        ManagedRows rows = new ManagedRows(context, transaction, engine.listeners(), filters);
        RelationFields fields = new RelationFields(engine);
        context.connect(new Relationships(
                guard,
                context,
                fields,
                new RelatedLoading(engine, context, transaction, undo, fields, rows, filters),
                new QueriedRelations(this, context, autoflush),
                new DeferredLoading(engine, context, transaction, undo),
                this::add));
        BulkChanges bulkChanges = new BulkChanges(context, transaction, undo, rows);
        this.channels = new SessionChannels(guard, transaction, autoflush, bulkChanges, filters);
        this.entities = new EntityOperations(this, engine, context, transaction, undo, work, rows, filters.byKey());
        this.merging = new Merging(context, entities, work);
        this.queries = new QueryExecution(engine, channels, rows);
        this.nativeSql = new NativeExecution(engine, channels, rows);
        this.savepoints = new Savepoints(transaction, work, undo, context);
        SessionTransaction abandoned = transaction;
        this.registration = engine.sessions().register(this, abandoned::rollback);
    }

    private void followRelationships(PersistenceContext objects) {
        if (objects.hasRelations()) {
            new RelationChanges(objects, undo, entities::add).collect();
            new DeleteCascade(objects, entities).collect();
        }
    }

    private <R> R inside(Supplier<R> call) {
        guard.enter();
        try {
            return call.get();
        } finally {
            guard.exit();
        }
    }

    private void run(Runnable call) {
        guard.enter();
        try {
            call.run();
        } finally {
            guard.exit();
        }
    }

    @Override
    public <E> E add(E entity) {
        return inside(() -> entities.add(entity));
    }

    @Override
    public void addAll(Iterable<?> all) {
        run(() -> all.forEach(entities::add));
    }

    @Override
    public <E, K> Optional<E> find(EntityTable<E, K> table, K key) {
        return inside(() -> Optional.ofNullable(entities.find(table, key)));
    }

    @Override
    public <E, K> E get(EntityTable<E, K> table, K key) {
        return find(table, key)
                .orElseThrow(() -> new NotFoundException(table.entityType().getSimpleName(), key));
    }

    @Override
    public void delete(Object entity) {
        run(() -> entities.delete(entity));
    }

    @Override
    public <E> E merge(E detached) {
        return inside(() -> {
            transaction.requireWritable();
            return merging.merge(detached);
        });
    }

    @Override
    public <E extends Record> E replace(E old, E changed) {
        return inside(() -> entities.replace(old, changed));
    }

    @Override
    public void refresh(Object entity) {
        run(() -> entities.refresh(entity));
    }

    @Override
    public void detach(Object entity) {
        run(() -> entities.detach(entity));
    }

    @Override
    public void clear() {
        run(context::clear);
    }

    @Override
    public void makeTransient(Object entity) {
        run(() -> entities.makeTransient(entity));
    }

    @Override
    public void setNull(Object entity, Column<?> column) {
        run(() -> entities.setNull(entity, column));
    }

    @Override
    public boolean contains(Object entity) {
        return inside(() -> entities.contains(entity));
    }

    @Override
    public boolean isModified(Object entity) {
        return inside(() -> UnsavedWork.isModified(context, entity));
    }

    @Override
    public List<Change> changes(Object entity) {
        return inside(() -> UnsavedWork.changes(context, entity));
    }

    @Override
    public List<Object> pending() {
        return inside(() -> UnsavedWork.pending(context));
    }

    @Override
    public List<Object> modified() {
        return inside(() -> UnsavedWork.modified(context));
    }

    @Override
    public List<Object> deleted() {
        return inside(() -> UnsavedWork.deleted(context));
    }

    @Override
    public void flush() {
        run(work::flush);
    }

    @Override
    public void commit() {
        run(() -> {
            transaction.requireOutermost("commit");
            work.flush();
            try {
                transaction.commit();
            } catch (CommitOutcomeUnknownException unknown) {
                // what the objects say may be in the database or not: nothing can be built on them
                context.clear();
                undo.clear();
                throw unknown;
            }
            undo.clear();
            context.forgetTransaction();
        });
    }

    @Override
    public void rollback() {
        run(() -> {
            transaction.requireOutermost("rollback");
            Endings.both(this::rollbackWritten, () -> UnsavedWork.discard(context));
        });
    }

    /** Undoes what was written, in the database and in the objects. */
    private void rollbackWritten() {
        Endings.both(transaction::rollback, () -> {
            undo.rollback();
            context.forgetTransaction();
        });
    }

    @Override
    public void nested(Runnable block) {
        nested(() -> {
            block.run();
            return Boolean.TRUE;
        });
    }

    @Override
    public <R> R nested(Supplier<R> block) {
        int savepoint = inside(savepoints::set);
        try {
            R result = block.get();
            run(() -> savepoints.release(savepoint));
            return result;
        } catch (Throwable failure) {
            try {
                run(() -> savepoints.rollback(savepoint));
            } catch (RuntimeException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    @Override
    public <R> R withoutAutoflush(Supplier<R> block) {
        return autoflush.suspend(block);
    }

    @Override
    public <E, K> EntityAccess<E, K> access(EntityTable<E, K> table) {
        return new TableAccess<>(engine, engine.mapped(table), channels);
    }

    @Override
    public <R> List<R> list(Select<R> select) {
        return queries.list(select);
    }

    @Override
    public <R> Stream<R> stream(Select<R> select, int fetchSize) {
        return queries.stream(select, fetchSize);
    }

    @Override
    public long count(Select<?> select) {
        return queries.count(select);
    }

    @Override
    public long execute(DataChange change) {
        return queries.execute(change);
    }

    @Override
    public boolean exists(Select<?> select) {
        return queries.exists(select);
    }

    @Override
    public <R> List<R> list(NativeQuery<R> query) {
        return nativeSql.list(query);
    }

    @Override
    public <R> Stream<R> stream(NativeQuery<R> query) {
        return nativeSql.stream(query);
    }

    @Override
    public long execute(NativeStatement statement) {
        return nativeSql.execute(statement);
    }

    @Override
    public long batch(NativeStatement statement, List<NativeStatement> bound) {
        return nativeSql.batch(statement, bound);
    }

    @Override
    public OutValues call(NativeStatement statement) {
        return nativeSql.call(statement);
    }

    @Override
    public OpenSessions.Holding holds(Object entity) {
        return guard.look(() -> context.stateOf(entity) != null);
    }

    @Override
    public boolean hasPending() {
        return context.pending().isAny();
    }

    @Override
    public void close() {
        if (guard.isClosed()) {
            return;
        }
        Endings.both(() -> run(this::leave), registration::end);
    }

    private void leave() {
        // what was never written stays in the fields: the objects are the caller's from here on
        Endings.both(
                () -> {
                    if (transaction.isActive()) {
                        rollbackWritten();
                    }
                },
                () -> {
                    context.clear();
                    guard.close();
                });
    }

    @Override
    public String toString() {
        return "Session@" + Integer.toHexString(System.identityHashCode(this));
    }
}
