package io.aludel;

import java.sql.Connection;

/** How much of other transactions' work a transaction may see (SQL standard, part 2, 4.41.4). */
public enum Isolation {
    /** What the database gives when nobody asks. */
    DEFAULT(-1),

    /** Rows that others have not committed yet may be seen. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),

    /** Committed rows alone are seen; reading twice may give two answers. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),

    /** A row read twice is the same. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),

    /** As if the transactions had run one after the other; some fail and have to be run again. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** Returns the constant of {@link Connection} for this level, or -1 for {@link #DEFAULT}. */
    public int level() {
        return level;
    }
}
