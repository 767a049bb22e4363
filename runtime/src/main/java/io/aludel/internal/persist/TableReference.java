package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.ToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That the rows of a table refer to rows of a table: a foreign key, or a relationship without a constraint. */
public final class TableReference {
    private final String name;
    private final int[] columns;
    private final ColumnSet set;
    private final String table;
    private final List<String> referencedColumns;
    private final @Nullable ToOne<?, ?> relation;
    private final ReferenceCheck check;

    TableReference(
            String name,
            int[] columns,
            ColumnSet set,
            String table,
            List<String> referencedColumns,
            @Nullable ToOne<?, ?> relation,
            ReferenceCheck check) {
        this.name = name;
        this.columns = columns;
        this.set = set;
        this.table = table;
        this.referencedColumns = referencedColumns;
        this.relation = relation;
        this.check = check;
    }

    /** Returns the reference for messages, as {@code Book.author}. */
    public String name() {
        return name;
    }

    /** Returns the referring columns' positions; not to be changed. */
    public int[] columns() {
        return columns;
    }

    /** Returns the referring columns as a set. */
    public ColumnSet set() {
        return set;
    }

    /** Returns the name of the table referred to, with the schema where it has one. */
    public String table() {
        return table;
    }

    /** Returns the columns referred to, in the order of the referring ones. */
    public List<String> referencedColumns() {
        return referencedColumns;
    }

    /** Returns the relationship that has the columns, or null when there is only a foreign key. */
    public @Nullable ToOne<?, ?> relation() {
        return relation;
    }

    /** Returns whether the database checks it. */
    public boolean isConstraint() {
        return check != ReferenceCheck.NEVER;
    }

    /** Returns whether a row may be written before the one that it refers to, in the same transaction. */
    public boolean canReferAhead() {
        return check == ReferenceCheck.AT_END || check == ReferenceCheck.AT_END_UNLESS_DELETED;
    }

    /** Returns whether a row may go before the one that refers to it, in the same transaction. */
    public boolean canOutliveTarget() {
        return check == ReferenceCheck.AT_END;
    }
}
