package io.aludel.mapping;

/**
 * An object of a projection whose row is read, and whose collections are not.
 *
 * @param <R> the record
 */
@FunctionalInterface
public interface Draft<R> {
    /** Makes the object, when the collections are there. */
    R complete();
}
