package io.aludel.mapping;

import io.aludel.ModelVersionException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves one entity type between Java and JDBC: rows to objects, objects to parameters, objects to snapshots and back.
 * The processor generates a subclass per entity; the runtime makes one instance per database. Immutable and safe for use
 * by several threads, which the entities and states handed in are not.
 *
 * <p>"Position" is the position of a column in {@link EntityTable#columns()}. Methods that change an entity return it: a
 * class instance is the one passed in, a record is a new one.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public abstract class EntityMapper<E, K> extends DeferredReader<E, K> {
    /** The version of the contract between generated code and this runtime. */
    public static final int CONTRACT = 2;

    /**
     * Makes a mapper.
     *
     * @param contract the version of the contract that the subclass was generated for
     */
    protected EntityMapper(EntityTable<E, K> table, MapperContext context, int contract) {
        super(table, context.readsEmptyTextAsNull());
        requireContract(contract, getClass());
    }

    static void requireContract(int contract, Class<?> generated) {
        if (contract != CONTRACT) {
            throw new ModelVersionException(generated.getName(), contract, CONTRACT);
        }
    }

    // ---- rows to objects

    /** Makes an entity whose columns are unset. Not for records, which are made whole, nor for abstract classes. */
    public E newEntity() {
        throw new IllegalStateException(table() + " is mapped to a record or an abstract class");
    }

    /** Makes the exception for an object of a class that has none: rows of an abstract class are those of its subclasses. */
    protected final IllegalStateException noObjects() {
        return new IllegalStateException(table().entityType().getSimpleName() + " is abstract");
    }

    /** Reads the row's columns, from JDBC index {@code first} on, into a new entity that no session knows. */
    public abstract E read(ResultSet row, int first) throws SQLException;

    /** Reads all rows that are left, each from JDBC index 1 on, into new entities that no session knows. */
    public abstract void readAll(ResultSet rows, List<? super E> entities) throws SQLException;

    /** Reads the row into a new entity and its state. */
    public abstract EntityState<E> load(ResultSet row, int first) throws SQLException;

    /** Reads the row into a known entity and its snapshot. */
    public abstract void reload(ResultSet row, int first, EntityState<E> state) throws SQLException;

    /** Reads all rows that are left, each from JDBC index 1 on, through the identity map. */
    public abstract void loadAll(ResultSet rows, Loading<E> loading) throws SQLException;

    /** Reads the key columns alone, or null when one of them is NULL. */
    public abstract @Nullable K readKey(ResultSet row, int first) throws SQLException;

    // ---- identity

    /** Makes the identity map that fits the key. */
    public abstract IdentityMap<E> newIdentityMap();

    /** Returns the key that the entity's fields give now, or null when a part of it is unset. */
    public final @Nullable K key(E entity) {
        return table().key(entity);
    }

    /** Binds a key to the parameters from {@code first} on and returns the next parameter. */
    public abstract int bindKey(PreparedStatement statement, int first, K key) throws SQLException;

    /** Sets the key that the database or a sequence gave; see {@link EntityTable#keyGeneration()}. */
    public E assignKey(E entity, long key) {
        throw new IllegalStateException(table() + " does not have a generated key");
    }

    // ---- snapshots

    /** Makes the state of an entity that is not in the database yet; its snapshot is empty. */
    public abstract EntityState<E> newState(E entity);

    /** Copies the entity's columns into the snapshot. */
    public abstract void snapshot(EntityState<E> state);

    /** Copies the snapshot's columns into the entity; a record is replaced in the state. */
    public abstract void restore(EntityState<E> state);

    /** Returns a copy of the snapshot, for an undo log; it shares the entity. */
    public abstract EntityState<E> copy(EntityState<E> state);

    /** Makes the snapshot what it was in a copy. */
    public abstract void revert(EntityState<E> state, EntityState<E> copy);

    /** Returns whether a column of the entity differs from the snapshot. Allocates nothing. */
    public abstract boolean isModified(EntityState<E> state);

    /** Adds the states of a map whose entities differ from their snapshots. Allocates nothing when none does. */
    public abstract void collectModified(IdentityMap<E> map, List<? super EntityState<E>> modified);

    /** Returns the columns in which the entity differs from the snapshot. */
    public abstract ColumnSet changes(EntityState<E> state);

    /** Returns the entity's value of a column, boxed. */
    public abstract @Nullable Object value(E entity, int column);

    /** Returns the snapshot's value of a column, boxed. */
    public abstract @Nullable Object snapshotValue(EntityState<E> state, int column);

    // ---- relationships

    /** Returns what the field of a relationship holds: a reference, an entity, a collection or a map. */
    public @Nullable Object related(E entity, int relation) {
        throw noSuchRelation(relation);
    }

    /**
     * Sets the field of a relationship to what the session gives it, and remembers that in the state, so that
     * {@link #isModified} tells when the application puts another one in its place. For a record, only remembers it.
     */
    public void install(EntityState<E> state, int relation, @Nullable Object value) {
        throw noSuchRelation(relation);
    }

    /** Returns what {@link #install} was given last for a relationship. */
    public @Nullable Object installed(EntityState<E> state, int relation) {
        throw noSuchRelation(relation);
    }

    private IndexOutOfBoundsException noSuchRelation(int relation) {
        return new IndexOutOfBoundsException(table() + " does not have a relationship at position " + relation);
    }

    // ---- objects to parameters

    /** Returns the columns that an INSERT of this entity names: the insertable ones but an unset generated key and unset columns with a server default. */
    public abstract ColumnSet insertColumns(E entity);

    /** Returns the columns that an INSERT names at most. */
    public abstract ColumnSet insertableColumns();

    /** Returns the columns that an UPDATE may set: neither key nor excluded by the mapping. The key's are added when it changes. */
    public abstract ColumnSet updatableColumns();

    /** Returns the columns that the database computes at INSERT and UPDATE, to be read back. */
    public ColumnSet generatedColumns() {
        return ColumnSet.EMPTY;
    }

    /** Binds one column of the entity to a parameter. */
    public abstract void bind(PreparedStatement statement, int parameter, E entity, int column) throws SQLException;

    /** Binds the columns of an INSERT, in order, and returns the next parameter. */
    public abstract int bindInsert(PreparedStatement statement, int first, E entity, ColumnSet columns)
            throws SQLException;

    /** Binds the given columns, in order, and returns the next parameter. */
    public final int bindAll(PreparedStatement statement, int first, E entity, ColumnSet columns) throws SQLException {
        int parameter = first;
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            bind(statement, parameter++, entity, column);
        }
        return parameter;
    }

    /** Sets the given columns of the entity from a row, from JDBC index {@code first} on. */
    public abstract E assign(E entity, ColumnSet columns, ResultSet row, int first) throws SQLException;

    // ---- stamps, versions, life cycle

    /** Prepares an INSERT: UUID keys, {@code CreatedAt}, {@code UpdatedAt}, the first version. */
    public E stampInsert(E entity, WriteContext context) {
        return entity;
    }

    /** Prepares an UPDATE that changes something: {@code UpdatedAt} and the next version. */
    public E stampUpdate(E entity, WriteContext context) {
        return entity;
    }

    /** Returns the columns that {@link #stampInsert} and {@link #stampUpdate} set, for statements without an object. */
    public List<ColumnStamp> stamps() {
        return List.of();
    }

    /** Unsets what the runtime set when the entity was inserted: a generated key and the version. */
    public E clearGenerated(E entity) {
        return entity;
    }

    /** Returns the position of the version column, or -1. */
    public int versionColumn() {
        return -1;
    }

    /** Binds the snapshot's version, as the row is expected to have it. */
    public void bindVersion(PreparedStatement statement, int parameter, EntityState<E> state) throws SQLException {
        throw new IllegalStateException(table() + " does not have a version");
    }

    /** Sets the version of an entity to that of a snapshot. */
    public E restoreVersion(E entity, EntityState<E> state) {
        return entity;
    }

    /** Checks the values that the columns will get, and calls the {@code Validates} methods. */
    public abstract void validate(E entity, Violations violations);

    /** Returns whether the entity has {@code BeforeInsert}, {@code BeforeUpdate} or {@code BeforeDelete} methods. */
    public boolean callsBeforeWriting() {
        return false;
    }

    /** Calls the {@code BeforeInsert} methods. */
    public void beforeInsert(E entity) {}

    /** Calls the {@code BeforeUpdate} methods. */
    public void beforeUpdate(E entity) {}

    /** Calls the {@code BeforeDelete} methods. */
    public void beforeDelete(E entity) {}
}
