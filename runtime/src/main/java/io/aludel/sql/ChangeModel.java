package io.aludel.sql;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** What a statement that changes rows is made of, behind the steps of {@link DataChange}. Immutable. */
public sealed interface ChangeModel permits UpdateModel, DeleteModel, InsertModel {
    /** Returns the table whose rows are changed. */
    TableSource table();

    /** Writes the statement. */
    void render(SqlWriter out);

    /** Tells the statement's shape. */
    void shape(ShapeKey key);

    /** Returns what the statement does, as the start of an error message. */
    String action();

    /** Returns whether rows are taken away. */
    default boolean isDeletion() {
        return false;
    }

    /** Returns whether rows may have another value in a column afterwards, or be new ones. */
    boolean sets(String column);

    /**
     * Checks that the statement says what to change, and which rows.
     *
     * @throws IllegalStateException when it does not
     */
    void requireComplete();

    /**
     * Returns statements that do the same one after the other, each of a size that a database takes.
     *
     * @param rowsPerInsert gives the most rows of an INSERT with a number of columns
     */
    default List<? extends ChangeModel> parts(IntUnaryOperator rowsPerInsert) {
        return List.of(this);
    }
}
