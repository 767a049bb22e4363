package io.aludel;

/**
 * Is told of the life of entities of one class and its subclasses, as the life-cycle methods of the class itself are. Called on the thread of
 * the session; must be safe for use by several threads.
 *
 * @param <E> the entity class
 */
public interface EntityListener<E> {
    /** Called before the entity is inserted; it may still be changed. */
    default void beforeInsert(E entity) {}

    /** Called before changes of the entity are written; it may still be changed. */
    default void beforeUpdate(E entity) {}

    /** Called before the entity is deleted. */
    default void beforeDelete(E entity) {}

    /** Called after the entity came from the database into a session for the first time. */
    default void afterLoad(E entity) {}
}
