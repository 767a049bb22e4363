package io.aludel.dialect;

import java.util.Optional;

/** The dialects that there are. One is made when its turn comes: an application loads the classes of its own, not of all. */
final class Dialects {
    private static final int COUNT = 2;

    private Dialects() {}

    private static Dialect at(int position) {
        return position == 0 ? new SqliteDialect() : new H2Dialect();
    }

    static Optional<Dialect> forUrl(String jdbcUrl) {
        for (int i = 0; i < COUNT; i++) {
            Dialect dialect = at(i);
            if (dialect.accepts(jdbcUrl)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    static Optional<Dialect> forProduct(String product) {
        for (int i = 0; i < COUNT; i++) {
            Dialect dialect = at(i);
            if (dialect.name().equalsIgnoreCase(product)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }
}
