package io.aludel.schema;

/**
 * A column of an index.
 *
 * @param name the column's name
 * @param descending whether the index runs from large to small
 */
public record IndexColumn(String name, boolean descending) {
    private static final String DESCENDING = " desc";

    /** Returns what an annotation says: a column's name, which {@code " desc"} behind it, in upper or lower case, turns round. */
    public static IndexColumn parse(String text) {
        int end = text.length() - DESCENDING.length();
        boolean descending = text.regionMatches(true, end, DESCENDING, 0, DESCENDING.length());
        return new IndexColumn(descending ? text.substring(0, end).strip() : text, descending);
    }
}
