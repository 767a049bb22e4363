package io.aludel;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Column;
import io.aludel.sql.NativeRunner;
import io.aludel.sql.QueryRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A unit of work: an identity map, in which each row is one object, and a transaction, which the first statement begins.
 * Changing a field is all that it takes to change a row; {@link #commit} writes what has changed. Closing without a
 * commit rolls back.
 *
 * <p>For one thread at a time; use by two threads at once is refused. Objects stay readable after the session is closed.
 */
public interface Session extends DataAccess, QueryRunner, NativeRunner, AutoCloseable {
    /**
     * Adds a new object, to be inserted by the next flush. Adding it twice is adding it once.
     *
     * @return the object; for a record, which is inserted at once, the stored one with its generated values
     * @throws AludelException when another session holds the object, when this one holds another object with its key, or
     *     when it was deleted in this transaction (see {@link #makeTransient})
     */
    <E> E add(E entity);

    /** Adds several objects; see {@link #add}. */
    void addAll(Iterable<?> entities);

    /**
     * Returns the object with a key, or empty when there is no such row. An object that this transaction has read already
     * is returned without SQL.
     */
    <E, K> Optional<E> find(EntityTable<E, K> table, K key);

    /**
     * Returns the object with a key; see {@link #find}.
     *
     * @throws NotFoundException when there is no such row
     */
    <E, K> E get(EntityTable<E, K> table, K key);

    /**
     * Marks an object, to be deleted by the next flush. A pending one is only forgotten.
     *
     * @throws AludelException when the session does not hold the object
     */
    void delete(Object entity);

    /**
     * Copies the columns of a detached object onto the object of the session with the same key, which is read first when the
     * session does not hold it. The detached one stays detached. A copy without a key, or whose row does not exist, makes a
     * new pending object.
     *
     * <p>References are copied as well: what the copy refers to becomes the session's object with that key, or nothing. Related
     * objects are merged along where the relationship cascades SAVE.
     *
     * @return the session's object; for a record, the stored one
     * @throws StaleEntityException when the copy has a version that is not the row's; a copy without one (null) is taken as
     *     it is
     */
    <E> E merge(E detached);

    /**
     * Replaces a record entity by a changed one with the same key, and updates the row at once.
     *
     * @return the stored record, with its next version
     * @throws AludelException when the session does not hold {@code old}, or the key differs
     */
    <E extends Record> E replace(E old, E changed);

    /**
     * Reads an object's row again; unsaved changes of the object are lost.
     *
     * @throws NotFoundException when the row is gone
     * @throws AludelException when the session does not hold the object
     */
    void refresh(Object entity);

    /** Forgets an object: its unsaved changes are not written, and a pending one is not inserted. */
    void detach(Object entity);

    /** Forgets all objects and their unsaved changes. */
    void clear();

    /**
     * Makes a deleted object a new one: it loses its generated key and version and may be added again.
     *
     * @throws AludelException when the object was not deleted in this transaction
     */
    void makeTransient(Object entity);

    /**
     * Makes the INSERT of a pending object send NULL for a column with a server default, which would get the default
     * otherwise.
     *
     * @throws AludelException when the object is not pending, or the column is not of its table
     */
    void setNull(Object entity, Column<?> column);

    /** Returns whether the session holds this very object, pending or persistent, and not marked to be deleted. */
    boolean contains(Object entity);

    /** Returns whether a persistent object has unsaved changes. Sends nothing. */
    boolean isModified(Object entity);

    /** Returns the unsaved changes of a persistent object, column by column; empty when there are none. Sends nothing. */
    List<Change> changes(Object entity);

    /** Returns the objects that the next flush inserts, in the order in which they were added. */
    List<Object> pending();

    /** Returns the objects that the next flush updates. */
    List<Object> modified();

    /** Returns the objects that the next flush deletes. */
    List<Object> deleted();

    /**
     * Writes all unsaved work to the database, within the transaction.
     *
     * @throws ValidationException when objects hold values that must not be written; nothing was sent then
     * @throws StaleEntityException when a row is gone or has another version
     * @throws IntegrityException when a row breaks a constraint
     */
    void flush();

    /** Flushes and commits the transaction. The next statement begins another one. */
    void commit();

    /** Undoes the transaction, in the database and in the objects. The next statement begins another one. */
    void rollback();

    /**
     * Runs work within a savepoint: when it throws, what it did is undone, in the database and in the objects, and the
     * exception comes out; the transaction goes on.
     */
    void nested(Runnable work);

    /** Runs work with a result within a savepoint; see {@link #nested(Runnable)}. */
    <R> R nested(Supplier<R> work);

    /** Runs work whose queries do not flush first. */
    <R> R withoutAutoflush(Supplier<R> work);

    /** Rolls back what was not committed, gives the connection back and detaches all objects. */
    @Override
    void close();
}
