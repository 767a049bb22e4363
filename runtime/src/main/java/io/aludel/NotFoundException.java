package io.aludel;

/** There is no row with the key that was asked for. Names entity and key. */
public final class NotFoundException extends AludelException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public NotFoundException(String message) {
        super(message);
    }

    /** Makes an exception for a key. */
    public NotFoundException(String entity, Object key) {
        super("There is no " + entity + " with the key " + key);
    }
}
