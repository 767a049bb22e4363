package io.aludel;

import org.jspecify.annotations.Nullable;

/** The root of all exceptions that Aludel throws on purpose. Unchecked. */
public class AludelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private @Nullable String context;

    /** Makes an exception. */
    public AludelException(String message) {
        super(message);
    }

    /** Makes an exception with a cause. */
    public AludelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Adds what was going on to the message, in parentheses. */
    public final void addContext(String text) {
        context = context == null ? text : context + "; " + text;
    }

    @Override
    public @Nullable String getMessage() {
        String message = super.getMessage();
        return context == null ? message : message + " (" + context + ")";
    }
}
