package io.aludel.sql;

/**
 * A JSON document as text. Two are equal when their texts are; databases that normalise JSON may return another text for
 * the same document.
 *
 * @param text a JSON text (RFC 8259)
 */
public record Json(String text) {
    /** The JSON value {@code null}, which is a document and not SQL's NULL. */
    public static final Json NULL = new Json("null");

    /** Wraps a JSON text; it is not parsed. */
    public static Json of(String text) {
        return new Json(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
