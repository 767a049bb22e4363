package io.aludel;

/**
 * A relationship that was not loaded was read where it cannot be loaded: the object belongs to no open session, or the
 * relationship's fetch strategy is to raise. Names entity and relationship, and what would have loaded it.
 */
public final class LazyLoadException extends AludelException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public LazyLoadException(String message) {
        super(message);
    }
}
