package io.aludel.dialect;

import java.util.List;
import java.util.Optional;

/** The dialects that there are. */
final class Dialects {
    private static final List<Dialect> ALL = List.of(new SqliteDialect(), new H2Dialect());

    private Dialects() {}

    static Optional<Dialect> forUrl(String jdbcUrl) {
        for (Dialect dialect : ALL) {
            if (dialect.accepts(jdbcUrl)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    static Optional<Dialect> forProduct(String product) {
        return ALL.stream()
                .filter(dialect -> dialect.name().equalsIgnoreCase(product))
                .findFirst();
    }
}
