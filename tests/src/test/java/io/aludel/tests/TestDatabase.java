package io.aludel.tests;

import java.nio.file.Path;
import java.util.UUID;

/** A kind of database that the suites run on. Another one is a constant more. */
public enum TestDatabase {
    SQLITE_FILE(false, true, false) {
        @Override
        public String url(Path directory) {
            return "jdbc:sqlite:" + directory.resolve("shop-" + UUID.randomUUID() + ".db");
        }
    },
    SQLITE_MEMORY(false, false, false) {
        @Override
        public String url(Path directory) {
            return "jdbc:sqlite::memory:";
        }
    },
    H2(true, true, true) {
        @Override
        public String url(Path directory) {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    };

    private final boolean sequences;
    private final boolean severalConnections;
    private final boolean rowLocks;

    TestDatabase(boolean sequences, boolean severalConnections, boolean rowLocks) {
        this.rowLocks = rowLocks;
        this.sequences = sequences;
        this.severalConnections = severalConnections;
    }

    /** Returns the URL of an empty database of this kind. */
    public abstract String url(Path directory);

    /** Returns whether there are sequences. */
    public boolean hasSequences() {
        return sequences;
    }

    /** Returns whether several connections see one database. */
    public boolean hasSeveralConnections() {
        return severalConnections;
    }

    /** Returns whether single rows can be locked. */
    public boolean hasRowLocks() {
        return rowLocks;
    }
}
