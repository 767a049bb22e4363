package io.aludel.processor.model;

import java.util.List;

/**
 * A read-only property that an SQL expression computes.
 *
 * @param position the position in a SELECT of the entity, behind all columns
 * @param path the way from the entity to the value
 * @param value the type of the values
 * @param expression the SQL in pieces, between which the table's name or alias has to go
 */
public record FormulaModel(int position, PropertyPath path, ValueModel value, List<Piece> expression)
        implements PropertyModel {
    /** Copies the list. */
    public FormulaModel {
        expression = List.copyOf(expression);
    }

    /** A piece of an SQL expression. */
    public sealed interface Piece {}

    /**
     * SQL to be taken as it is.
     *
     * @param text the SQL
     */
    public record Sql(String text) implements Piece {}

    /**
     * A column of the entity's own table.
     *
     * @param column the column
     */
    public record Reference(ColumnModel column) implements Piece {}
}
