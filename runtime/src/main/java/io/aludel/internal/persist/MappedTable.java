package io.aludel.internal.persist;

import io.aludel.AludelException;
import io.aludel.DataException;
import io.aludel.Deferred;
import io.aludel.LazyLoadException;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.dialect.Dialect;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.ColumnValueException;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.SchemaSequence;
import io.aludel.schema.Table;
import io.aludel.sql.Column;
import io.aludel.sql.InsertModel;
import io.aludel.sql.ValueType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity on one database: its mapper, its statements, its key generator. Shared by threads.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class MappedTable<E, K> {
    private final EntityMapper<E, K> mapper;
    private final Dialect dialect;
    private final TableStatements statements;
    private final List<TablePart> parts;
    private final @Nullable Hierarchy<E> hierarchy;
    private final KeyedSelects keyedSelects;
    private final @Nullable SequenceKeys sequence;
    private final EntityBinder<E, K> binder;
    private final boolean record;
    private final ColumnSet fixedColumns;
    private final MapperContext context;
    private final MappedTables tables;
    private final boolean joinedByDefault;
    private final @Nullable Relation<E, ?> direct;
    private final List<ColumnStamp> stamps;
    private volatile @Nullable Table description;
    private volatile @Nullable TableKeys keys;
    private volatile @Nullable List<MappedRelation<E, ?>> relations;

    /** Maps a table on a database. */
    public MappedTable(EntityTable<E, K> table, Dialect dialect, MapperContext context, MappedTables tables) {
        this.tables = tables;
        this.joinedByDefault = table.relations().stream().anyMatch(Relation::isJoinedByDefault);
        this.direct = table.relations().stream()
                .filter(relation -> relation instanceof ToOne<E, ?> toOne && toOne.isDirect())
                .findFirst()
                .orElse(null);
        this.mapper = table.newMapper(context);
        this.binder = new EntityBinder<>(mapper);
        this.dialect = dialect;
        this.context = context;
        Lineage lineage = table.lineage();
        this.hierarchy = lineage == null ? null : new Hierarchy<>(table, lineage, tables, context, dialect);
        this.parts = TableParts.of(mapper, lineage, dialect);
        this.statements = parts.get(parts.size() - 1).statements();
        this.keyedSelects = new KeyedSelects(mapper.table(), dialect, hierarchy);
        this.sequence = sequenceOf(mapper.table(), dialect);
        this.record = table.entityType().isRecord();
        this.fixedColumns = fixedColumns(mapper);
        this.stamps = mapper.stamps();
    }

    private static @Nullable SequenceKeys sequenceOf(EntityTable<?, ?> table, Dialect dialect) {
        KeyGeneration keys = table.keyGeneration();
        if (keys == null || dialect.resolve(keys.strategy()) != GenerationStrategy.SEQUENCE) {
            return null;
        }
        return new SequenceKeys(new SchemaSequence(table.schemaName(), keys.sequence(), keys.allocation()), dialect);
    }

    private static ColumnSet fixedColumns(EntityMapper<?, ?> mapper) {
        ColumnSet fixed = ColumnSet.first(mapper.table().columns().size())
                .minus(ColumnSet.first(mapper.table().keyColumnCount()))
                .minus(mapper.updatableColumns());
        return mapper.versionColumn() < 0 ? fixed : fixed.without(mapper.versionColumn());
    }

    /** Returns the mapper. */
    public EntityMapper<E, K> mapper() {
        return mapper;
    }

    /** Returns what binds columns and keys, and says which of them does not fit. */
    EntityBinder<E, K> binder() {
        return binder;
    }

    /** Returns the table, without an alias. */
    public EntityTable<E, K> table() {
        return mapper.table();
    }

    /** Returns the simple name of the entity, for messages. */
    public String entityName() {
        return table().entityType().getSimpleName();
    }

    /** Returns whether the entity is a record, whose instances are replaced instead of changed. */
    public boolean isRecord() {
        return record;
    }

    /** Returns the table as a schema value; built once. */
    public Table description() {
        Table built = description;
        if (built == null) {
            built = hierarchy == null ? table().describe() : TableParts.describe(table());
            description = built;
        }
        return built;
    }

    /** Returns the relationships by position; found out once. */
    public List<MappedRelation<E, ?>> relations() {
        List<MappedRelation<E, ?>> known = relations;
        if (known == null) {
            List<MappedRelation<E, ?>> found = new ArrayList<>();
            for (Relation<E, ?> relation : table().relations()) {
                found.add(relation(relation));
            }
            known = List.copyOf(found);
            relations = known;
        }
        return known;
    }

    private <T> MappedRelation<E, T> relation(Relation<E, T> relation) {
        return new MappedRelation<>(relation, this, tables.mapped(relation.target()));
    }

    /**
     * Checks that the entity can be read without a session, which would load the entities that it holds directly.
     *
     * @throws AludelException when it holds some
     */
    public void requireReadableWithoutSession() {
        if (direct != null) {
            throw new AludelException(direct + " holds an entity directly, which only a session loads: read the "
                    + entityName() + " in a session, or make the field a Ref");
        }
    }

    /**
     * Checks that the entity can be read row by row, without waiting for the whole result.
     *
     * @throws AludelException when it holds entities directly, which are loaded for a whole result
     */
    public void requireStreamable() {
        if (direct != null) {
            throw new AludelException(
                    direct + " holds an entity directly, which is loaded for a whole result, and a stream does not wait"
                            + " for that: use list(), page by page where there are many, or make the field a Ref");
        }
    }

    /** Returns whether the mapping says that a relationship is read in the statement that reads the entity. */
    public boolean isJoinedByDefault() {
        return joinedByDefault;
    }

    /** Returns the mapper of an entity of this table, or of one below it. */
    @SuppressWarnings("unchecked") // an entity of a class below is mapped by the mapper of that class
    EntityMapper<E, ?> mapperOf(E entity) {
        return entity.getClass() == table().entityType()
                ? mapper
                : (EntityMapper<E, ?>) tables.mappedFor(entity).mapper();
    }

    /** Returns whether the entity has relationships. */
    public boolean hasRelations() {
        return !table().relations().isEmpty();
    }

    /** Returns whether fields hold what a session loads on first use: relationships, or deferred columns. */
    public boolean isLazy() {
        return hasRelations() || !table().deferredColumns().isEmpty();
    }

    /**
     * Checks, before any SQL is sent, that all columns of a new row are there. What is deferred may have to be read first, from the
     * row that the object came from.
     *
     * @throws LazyLoadException when one cannot be read
     */
    public void requireLoaded(E entity) {
        for (DeferredColumn column : table().deferredColumns()) {
            Deferred<?> deferred = mapper.deferred(entity, column.position());
            if (deferred != null && !deferred.isLoaded()) {
                deferred.get();
            }
        }
    }

    /** Returns the keys of the table and what it refers to; found out once. */
    public TableKeys keys() {
        TableKeys known = keys;
        if (known == null) {
            known = new TableKeys(
                    table(),
                    description(),
                    hierarchy == null ? null : hierarchy.lineage(),
                    dialect.hasDeferrableKeys());
            keys = known;
        }
        return known;
    }

    /** Returns whether the database gives a key to new rows that have none only when they are inserted. */
    public boolean isKeyGivenByInsert() {
        return table().keyGeneration() == null ? hasDefaultInKey() : sequence == null;
    }

    private boolean hasDefaultInKey() {
        List<String> key = table().keyColumns().stream().map(Column::name).toList();
        return description().columns().stream()
                .anyMatch(column -> column.serverDefault() != null && key.contains(column.name()));
    }

    /** Binds a value of a column that no entity has. */
    void bindValue(PreparedStatement statement, int parameter, int column, @Nullable Object value) throws SQLException {
        bindValue(statement, parameter, table().columns().get(column).type(), value);
    }

    private <T> void bindValue(PreparedStatement statement, int parameter, ValueType<T> type, @Nullable Object value)
            throws SQLException {
        context.codec(type).bind(statement, parameter, type.javaType().cast(value));
    }

    /** Returns whether the key, or a part of it, is that of another entity, which an object loses with its reference. */
    public boolean hasReferenceInKey() {
        List<Column<?>> key = table().keyColumns();
        return table().relations().stream()
                .anyMatch(relation -> relation instanceof ToOne<?, ?> toOne
                        && toOne.foreignKey().stream().anyMatch(key::contains));
    }

    /**
     * Checks, before any SQL is sent, that an entity has what its row is found by.
     *
     * @throws AludelException when a part of the key, or the version, is unset
     */
    public void requireIdentity(E entity, String verb) {
        if (mapper.key(entity) == null) {
            throw MissingKeyException.of(entityName(), verb);
        }
        int version = mapper.versionColumn();
        if (version >= 0 && mapper.value(entity, version) == null) {
            throw new AludelException("The " + entityName() + " with the key " + mapper.key(entity) + " cannot be "
                    + verb
                    + ": its version ('" + table().columns().get(version).name()
                    + "') is null. Read it again, or give the row a version");
        }
    }

    /** Returns a failure to read a value with the entity and table that it belongs to. */
    public DataException unreadable(DataException failure) {
        if (!(failure instanceof ColumnValueException)) {
            failure.addContext("reading " + entityName() + " from table '" + table().tableName() + "'");
        }
        return failure;
    }

    /** Returns the columns that an UPDATE of a whole row sets. */
    public ColumnSet updatedColumns() {
        ColumnSet columns = mapper.updatableColumns().minus(ColumnSet.first(table().keyColumnCount()));
        return mapper.versionColumn() < 0 ? columns : columns.with(mapper.versionColumn());
    }

    /** Returns the columns of a change that an UPDATE sets. */
    public ColumnSet written(ColumnSet changes) {
        return changes.minus(fixedColumns);
    }

    /** Returns whether a change has columns that an UPDATE sets. */
    public boolean isWritten(ColumnSet changes) {
        return !written(changes).isEmpty();
    }

    /** Returns what the entity's place in a hierarchy means, or null when it is in none. */
    public @Nullable Hierarchy<E> hierarchy() {
        return hierarchy;
    }

    /** Returns what tells of which class each row is, or null when all rows are of the entity's own class. */
    public @Nullable Hierarchy<E> polymorphism() {
        return hierarchy != null && hierarchy.isPolymorphic() ? hierarchy : null;
    }

    /** Returns the tables that have the entity's columns, in the order in which rows are inserted. */
    List<TablePart> parts() {
        return parts;
    }

    TableStatements statements() {
        return statements;
    }

    KeyedSelects keyedSelects() {
        return keyedSelects;
    }

    @Nullable
    SequenceKeys sequence() {
        return sequence;
    }

    /** Returns the columns that Aludel sets by itself. */
    public List<ColumnStamp> stamps() {
        return stamps;
    }

    /** Returns an INSERT with a key of the table's sequence in each row that has none. */
    public InsertModel withSequenceKeys(InsertModel insert, Channel channel) {
        return sequence == null
                ? insert
                : sequence.complete(insert, table().columns().get(0), channel);
    }

    /** Forgets the keys that were taken from the table's sequence and not used yet. */
    public void forgetKeys() {
        if (sequence != null) {
            sequence.forget();
        }
    }

    int rowsPerInsert(int columns) {
        return dialect.rowsPerInsert(columns);
    }

    /** Returns the columns that an INSERT has to give back: those that the database fills. */
    ColumnSet returning(ColumnSet inserted) {
        ColumnSet omitted = ColumnSet.first(table().columns().size()).minus(inserted);
        return omitted.isEmpty() ? omitted : omitted.union(ColumnSet.first(table().keyColumnCount()));
    }
}
