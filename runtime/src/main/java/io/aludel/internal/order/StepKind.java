package io.aludel.internal.order;

/** What a step does. The order of the constants is the order of batches where dependencies leave the choice. */
public enum StepKind {
    /** Inserts a row, perhaps without some columns, which a later step completes. */
    INSERT,
    /** Gives columns of a row NULL, or values that no row has, before the row is updated or deleted. */
    PARK,
    /** Updates the changed columns of a row. */
    UPDATE,
    /** Makes the row of a deleted object that of a new one with the same key. */
    REPLACE,
    /** Updates the columns that an earlier step of the row left out. */
    COMPLETE,
    /** Deletes a row. */
    DELETE;

    /**
     * Returns whether the rows of one batch are written one after the other, so that they may depend on one another. An
     * INSERT is a statement of many rows, whose keys are known afterwards.
     */
    boolean isSequential() {
        return this != INSERT;
    }
}
