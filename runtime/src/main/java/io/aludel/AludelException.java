package io.aludel;

import org.jspecify.annotations.Nullable;

/** The root of all exceptions that Aludel throws on purpose. Unchecked. */
public class AludelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public AludelException(String message) {
        super(message);
    }

    /** Makes an exception with a cause. */
    public AludelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
