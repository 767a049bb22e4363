package io.aludel.internal.engine;

import io.aludel.AccessMode;
import io.aludel.AludelException;
import io.aludel.ConnectionException;
import io.aludel.DatabaseException;
import io.aludel.TimeoutException;
import io.aludel.dialect.Codec;
import io.aludel.dialect.Dialect;
import io.aludel.internal.constraint.OptionalConstraints;
import io.aludel.internal.jdbc.ConnectionSource;
import io.aludel.internal.jdbc.Endings;
import io.aludel.internal.jdbc.Lease;
import io.aludel.internal.jdbc.StatementRunner;
import io.aludel.internal.persist.EntityConstraints;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.MappedTables;
import io.aludel.internal.render.RenderCache;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.Projection;
import io.aludel.mapping.ProjectionReader;
import io.aludel.mapping.Relation;
import io.aludel.sql.Composition;
import io.aludel.sql.TableSource;
import io.aludel.sql.ValueType;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everything that one database is made of, shared by its sessions, DAOs and threads. */
public final class Engine implements MapperContext, MappedTables, AutoCloseable {
    private final Dialect dialect;
    private final ConnectionSource connections;
    private final ConnectionSource replicas;
    private final StatementRunner runner;
    private final Models models;
    private final EntityListeners listeners;
    private final Counters counters;
    private final Clock clock;
    private final DatabaseFilters filters;
    private final RenderCache renderings;
    private final OpenSessions sessions;
    private final OptionalConstraints constraints = new OptionalConstraints(this);
    private final Map<Class<?>, MappedTable<?, ?>> tables = new ConcurrentHashMap<>();
    private final Map<Class<?>, ProjectionReader<?>> projections = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<MappedRelation<?, ?>>> linksTo = new ConcurrentHashMap<>();
    private final CascadeReach reach = new CascadeReach(this);

    private volatile boolean closed;

    /** Wires a database. */
    public Engine(EngineParts parts) {
        this.dialect = parts.dialect();
        this.connections = parts.connections();
        this.replicas = parts.replicas();
        this.runner = parts.runner();
        this.models = parts.models();
        this.listeners = parts.listeners();
        this.counters = parts.counters();
        this.clock = parts.clock();
        this.filters = parts.filters();
        this.renderings = new RenderCache(dialect, counters, this::composition);
        this.sessions = new OpenSessions(parts.leakDetection());
    }

    /** Returns the dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns what sends statements. */
    public StatementRunner runner() {
        return runner;
    }

    /** Returns the entities. */
    public Models models() {
        return models;
    }

    /** Returns the listeners of entities. */
    public EntityListeners listeners() {
        return listeners;
    }

    /** Returns the counters. */
    public Counters counters() {
        return counters;
    }

    /** Returns what checks the constraints that entities have beside their mapping. */
    public EntityConstraints constraints() {
        return constraints;
    }

    /** Returns the clock of stamps. */
    public Clock clock() {
        return clock;
    }

    /** Returns the filters that hold in all of the database. */
    public DatabaseFilters filters() {
        return filters;
    }

    /** Returns the rendered statements. */
    public RenderCache renderings() {
        return renderings;
    }

    /** Returns the sessions that are open. */
    public OpenSessions sessions() {
        return sessions;
    }

    /** Returns whose rows may be written along with an object. */
    public CascadeReach reach() {
        return reach;
    }

    /** Leases a connection that suits the work. */
    public Lease lease(AccessMode access) {
        if (closed) {
            throw new AludelException(
                    "The database is closed: a Database is opened once and closed when the application ends");
        }
        try {
            return (access == AccessMode.READ_ONLY ? replicas : connections).lease();
        } catch (SQLTransientConnectionException cause) {
            throw new TimeoutException(
                    "No connection became free in time: the pool is exhausted (see Database.builder().poolSize(..)),"
                            + " or the database does not answer. A session holds its connection from its first statement"
                            + " to commit, rollback or close",
                    null,
                    cause);
        } catch (SQLException cause) {
            DatabaseException failure = dialect.translate("Connecting to the database", null, cause);
            throw failure instanceof ConnectionException
                    ? failure
                    : new ConnectionException("Cannot connect to the database", null, cause);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the map's keys are the entity classes of its values
    public <E, K> MappedTable<E, K> mapped(EntityTable<E, K> table) {
        MappedTable<?, ?> mapped = tables.get(table.entityType());
        return mapped == null ? map(table) : (MappedTable<E, K>) mapped;
    }

    @SuppressWarnings("unchecked") // a model has one table, with one key type, for an entity class
    private <E, K> MappedTable<E, K> map(EntityTable<E, K> table) {
        EntityTable<E, K> unaliased =
                table.alias() == null ? table : (EntityTable<E, K>) models.table(table.entityType());
        return (MappedTable<E, K>)
                tables.computeIfAbsent(table.entityType(), type -> new MappedTable<>(unaliased, dialect, this, this));
    }

    /** Returns what reads the rows of a projection. */
    @SuppressWarnings("unchecked") // a projection's class has one type of row
    public <R> ProjectionReader<R> reader(Projection<R> projection) {
        ProjectionReader<?> reader = projections.get(projection.getClass());
        return (ProjectionReader<R>)
                (reader == null
                        ? projections.computeIfAbsent(projection.getClass(), type -> projection.newReader(this))
                        : reader);
    }

    @Override
    public List<EntityTable<?, ?>> descendants(EntityTable<?, ?> table) {
        return models.descendants(table);
    }

    private @Nullable Composition composition(TableSource source) {
        if (!(source instanceof EntityTable<?, ?> table) || table.lineage() == null) {
            return null;
        }
        Hierarchy<?> hierarchy = mapped(table).hierarchy();
        return hierarchy == null ? null : hierarchy.composition(table);
    }

    @Override
    @SuppressWarnings("unchecked") // an object's class is the class of its type
    public <E> MappedTable<E, ?> mappedFor(E entity) {
        Class<E> type = (Class<E>) entity.getClass();
        MappedTable<?, ?> mapped = tables.get(type);
        return mapped == null ? mapped(models.table(type)) : (MappedTable<E, ?>) mapped;
    }

    /** Returns the to-many relationships that lead to an entity which has no field for them. */
    public List<MappedRelation<?, ?>> linksTo(EntityTable<?, ?> table) {
        return linksTo.computeIfAbsent(table.entityType(), this::findLinksTo);
    }

    private List<MappedRelation<?, ?>> findLinksTo(Class<?> type) {
        List<MappedRelation<?, ?>> found = new ArrayList<>();
        for (EntityTable<?, ?> table : models.tables()) {
            for (Relation<?, ?> relation : table.relations()) {
                if (relation instanceof PluralRelation<?, ?> toMany
                        && toMany.mappedBy() == null
                        && toMany.target().entityType().isAssignableFrom(type)
                        && table.declaring(relation.index()).equals(table)) {
                    MappedRelation<?, ?> mapped = mapped(table).relations().get(relation.index());
                    if (mapped.inverse() == null) {
                        found.add(mapped);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Forgets what was taken from sequences, which do not exist any more. */
    public void forgetKeys() {
        tables.values().forEach(MappedTable::forgetKeys);
    }

    @Override
    public <T> Codec<T> codec(ValueType<T> type) {
        return dialect.codec(type);
    }

    @Override
    public boolean readsEmptyTextAsNull() {
        return dialect.readsEmptyTextAsNull();
    }

    @Override
    public void close() {
        closed = true;
        sessions.reportLeaks();
        Endings.both(constraints::close, this::closeConnections);
    }

    private void closeConnections() {
        if (replicas == connections) {
            connections.close();
        } else {
            Endings.both(connections::close, replicas::close);
        }
    }
}
