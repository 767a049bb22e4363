package io.aludel.sql;

/**
 * Where the rows begin or end that a window function sees for a row.
 *
 * @param sql the bound in SQL
 */
public record FrameBound(String sql) {
    /** The first row of the partition. */
    public static final FrameBound FIRST = new FrameBound("UNBOUNDED PRECEDING");

    /** The row itself, or the rows that are equal to it in the order. */
    public static final FrameBound CURRENT = new FrameBound("CURRENT ROW");

    /** The last row of the partition. */
    public static final FrameBound LAST = new FrameBound("UNBOUNDED FOLLOWING");

    /** Takes one of the constants, or what {@link #preceding} and {@link #following} make. */
    public FrameBound {
        if (!sql.matches("UNBOUNDED (PRECEDING|FOLLOWING)|CURRENT ROW|\\d+ (PRECEDING|FOLLOWING)")) {
            throw new IllegalArgumentException("'" + sql + "' is not the bound of a frame");
        }
    }

    /**
     * A number of rows before the row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static FrameBound preceding(int rows) {
        return new FrameBound(rows + " PRECEDING");
    }

    /**
     * A number of rows behind the row.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static FrameBound following(int rows) {
        return new FrameBound(rows + " FOLLOWING");
    }
}
