package io.aludel.internal.persist;

import io.aludel.AludelException;

/** A row can only be found by a key without null. Raised before any SQL is sent. */
final class MissingKeyException extends AludelException {
    private static final long serialVersionUID = 1L;

    private MissingKeyException(String message) {
        super(message);
    }

    static MissingKeyException of(String entity, String verb) {
        return new MissingKeyException("A " + entity + " without a complete key cannot be " + verb
                + ": each field of its key has to have a value");
    }
}
