package io.aludel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The databases of the benchmarks. */
public enum TestedDatabase {
    /** A file in the directory for temporary files. */
    SQLITE {
        @Override
        String newUrl() {
            try {
                Path directory = Files.createTempDirectory("aludel-benchmark");
                return "jdbc:sqlite:" + directory.resolve("books.db");
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    },

    /** In memory. */
    H2 {
        @Override
        String newUrl() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },

    /** The server that the environment variable {@code ALUDEL_POSTGRES_URL} names. */
    POSTGRESQL {
        @Override
        String newUrl() {
            return Objects.requireNonNull(System.getenv("ALUDEL_POSTGRES_URL"), "ALUDEL_POSTGRES_URL");
        }

        @Override
        boolean isAvailable() {
            return System.getenv("ALUDEL_POSTGRES_URL") != null;
        }
    };

    abstract String newUrl();

    boolean isAvailable() {
        return true;
    }

    static List<TestedDatabase> available() {
        return Arrays.stream(values()).filter(TestedDatabase::isAvailable).toList();
    }
}
