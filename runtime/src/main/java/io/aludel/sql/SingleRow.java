package io.aludel.sql;

import io.aludel.NotFoundException;
import io.aludel.NotUniqueException;
import java.util.List;
import java.util.Optional;

/** Results that should have one row. */
final class SingleRow {
    private SingleRow() {}

    static <R> R one(List<R> rows, Object statement) {
        if (rows.isEmpty()) {
            throw new NotFoundException("There is no row for one(): " + statement);
        }
        return unique(rows, statement).get(0);
    }

    static <R> Optional<R> optional(List<R> rows, Object statement) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(unique(rows, statement).get(0));
    }

    private static <R> List<R> unique(List<R> rows, Object statement) {
        if (rows.size() > 1) {
            throw new NotUniqueException("There are several rows where at most one was asked for: " + statement);
        }
        return rows;
    }
}
