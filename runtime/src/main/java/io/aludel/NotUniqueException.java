package io.aludel;

/** More rows than the one that was asked for. */
public final class NotUniqueException extends AludelException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public NotUniqueException(String message) {
        super(message);
    }
}
