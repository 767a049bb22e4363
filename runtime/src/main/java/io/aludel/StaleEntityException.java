package io.aludel;

import org.jspecify.annotations.Nullable;

/**
 * A row that was to be updated or deleted is gone or has another version: someone else changed it first. The transaction
 * has to be rolled back; running the work again with fresh objects is the usual remedy.
 */
public final class StaleEntityException extends AludelException {
    private static final long serialVersionUID = 1L;

    private final String entity;
    private final @Nullable String key;

    /** Makes an exception. */
    public StaleEntityException(String message, String entity, @Nullable Object key) {
        super(message);
        this.entity = entity;
        this.key = key == null ? null : key.toString();
    }

    /** Returns the simple name of the entity. */
    public String entity() {
        return entity;
    }

    /** Returns the key as text, or null when it is not known which row of a batch it was. */
    public @Nullable String key() {
        return key;
    }
}
