package io.aludel;

import org.jspecify.annotations.Nullable;

/** A value does not fit its column or its field: too long, out of range, not convertible. */
public class DataException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object value;

    /** Makes an exception that no statement caused. */
    public DataException(String message) {
        this(message, null, null, null);
    }

    /** Makes an exception for a failed statement, or for a value that could not be converted. */
    public DataException(String message, @Nullable String sql, @Nullable Throwable cause) {
        this(message, sql, cause, null);
    }

    /** Makes an exception for a value, which is not told in the message. */
    protected DataException(String message, @Nullable String sql, @Nullable Throwable cause, @Nullable Object value) {
        super(message, sql, cause);
        this.value = value;
    }

    /** Makes an exception for a value, which is not told in the message: it may be a secret. */
    public static DataException ofValue(String message, Object value, @Nullable Throwable cause) {
        return new DataException(message, null, cause, value);
    }

    /** Returns the value that did not fit, or null when it is not known. The message has it only with {@code echoValues}. */
    public @Nullable Object value() {
        return value;
    }
}
