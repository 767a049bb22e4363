package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;
import java.util.ArrayList;
import java.util.List;

/** A statement's part in a flush for one row. The order may split it, for which it is not immutable. */
public final class Step {
    private final Row row;
    private final StepKind kind;
    private final List<Claim> claims;
    private ColumnSet columns;

    Step(Row row, StepKind kind, ColumnSet columns, List<Claim> claims) {
        this.row = row;
        this.kind = kind;
        this.columns = columns;
        this.claims = new ArrayList<>(claims);
    }

    /** Returns the row. */
    public Row row() {
        return row;
    }

    /** Returns what is done. */
    public StepKind kind() {
        return kind;
    }

    /**
     * Returns the columns: those parked or completed, those that an UPDATE sets, or those that an INSERT leaves out for
     * later. Empty for DELETE.
     */
    public ColumnSet columns() {
        return columns;
    }

    List<Claim> claims() {
        return claims;
    }

    void setColumns(ColumnSet changed) {
        columns = changed;
    }

    @Override
    public String toString() {
        return kind + " " + row.name();
    }
}
