package io.aludel.dialect;

import io.aludel.schema.Table;
import java.util.Collection;
import java.util.List;

/** Writes a dialect's DDL for tables and all that belongs to them. Each statement is without a semicolon. */
public interface TableDdl {
    /**
     * Returns the statements that create tables with their sequences, constraints, indexes and comments, each table after
     * those it refers to; foreign keys of a cycle come last.
     */
    List<String> create(Collection<Table> tables);

    /** Like {@link #create}, but what exists is left as it is, even if it looks otherwise. */
    List<String> createIfAbsent(Collection<Table> tables);

    /**
     * Returns the statements that drop the tables that exist with all that belongs to them, in an order that works. To be run
     * in one transaction: SQLite drops tables that refer to each other only there.
     */
    List<String> drop(Collection<Table> tables);
}
