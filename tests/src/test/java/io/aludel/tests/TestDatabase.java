package io.aludel.tests;

import java.nio.file.Path;
import java.util.UUID;

/** A kind of database that the suites run on. Another one is a constant more. */
enum TestDatabase {
    SQLITE_FILE(false, true) {
        @Override
        String url(Path directory) {
            return "jdbc:sqlite:" + directory.resolve("shop-" + UUID.randomUUID() + ".db");
        }
    },
    SQLITE_MEMORY(false, false) {
        @Override
        String url(Path directory) {
            return "jdbc:sqlite::memory:";
        }
    },
    H2(true, true) {
        @Override
        String url(Path directory) {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    };

    private final boolean sequences;
    private final boolean severalConnections;

    TestDatabase(boolean sequences, boolean severalConnections) {
        this.sequences = sequences;
        this.severalConnections = severalConnections;
    }

    /** Returns the URL of an empty database of this kind. */
    abstract String url(Path directory);

    /** Returns whether there are sequences. */
    boolean hasSequences() {
        return sequences;
    }

    /** Returns whether several connections see one database. */
    boolean hasSeveralConnections() {
        return severalConnections;
    }
}
