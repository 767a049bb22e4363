package io.aludel.internal.persist;

import org.jspecify.annotations.Nullable;

/** Checks the constraints that entity classes have beside their mapping. Safe for threads. */
public interface EntityConstraints {
    /**
     * Checks an entity, and what it says is valid along with it.
     *
     * @throws io.aludel.AludelException when the constraints cannot be checked, because they do not fit what they are on
     */
    void check(Object entity, Breach breach);

    /** Told of each constraint that does not hold. */
    @FunctionalInterface
    interface Breach {
        /**
         * A constraint does not hold.
         *
         * @param path the property, with those that lead to it: {@code address.street}; empty for the entity as a whole
         * @param value the value that was refused
         * @param message what is wrong, in the words of the constraint
         */
        void of(String path, @Nullable Object value, String message);
    }
}
