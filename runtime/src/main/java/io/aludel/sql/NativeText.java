package io.aludel.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * SQL of the user, taken apart at its named parameters.
 *
 * @param sql the SQL as it was written
 * @param texts the texts before, between and behind the parameters
 * @param names the parameters in their order, one fewer than the texts
 */
record NativeText(String sql, List<String> texts, List<String> names) {
    static NativeText of(String sql) {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("The SQL is empty");
        }
        return new Reading(sql).read();
    }

    Set<String> distinctNames() {
        return new LinkedHashSet<>(names);
    }

    /** Returns the end of a message that tells the parameters. */
    String known() {
        return names.isEmpty() ? ": it has none" : ". It has: " + String.join(", ", distinctNames());
    }

    /** Goes through the SQL once, past texts, quoted names and comments. */
    private static final class Reading {
        private final String sql;
        private final List<String> texts = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private int at;
        private int from;

        Reading(String sql) {
            this.sql = sql;
        }

        NativeText read() {
            while (at < sql.length()) {
                switch (sql.charAt(at)) {
                    case '\'', '"', '`' -> skipPast(sql.charAt(at), at + 1);
                    case '-' -> skipComment("--", "\n");
                    case '/' -> skipComment("/*", "*/");
                    case ':' -> colon();
                    case '?' ->
                        throw new IllegalArgumentException(
                                "The SQL '" + sql + "' has a question mark: name its parameters, as :name");
                    default -> at++;
                }
            }
            texts.add(sql.substring(from));
            return new NativeText(sql, List.copyOf(texts), List.copyOf(names));
        }

        private void skipPast(char end, int start) {
            int found = sql.indexOf(end, start);
            at = found < 0 ? sql.length() : found + 1;
        }

        private void skipComment(String begin, String end) {
            if (!sql.startsWith(begin, at)) {
                at++;
                return;
            }
            int found = sql.indexOf(end, at + begin.length());
            at = found < 0 ? sql.length() : found + end.length();
        }

        /** Two colons are a cast on PostgreSQL; a colon behind a name or number is part of a slice. */
        private void colon() {
            if (sql.startsWith("::", at)) {
                at += 2;
                return;
            }
            int start = at + 1;
            int end = start;
            while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
                end++;
            }
            boolean named = end > start && Character.isJavaIdentifierStart(sql.charAt(start));
            if (!named || (at > 0 && Character.isJavaIdentifierPart(sql.charAt(at - 1)))) {
                at++;
                return;
            }
            texts.add(sql.substring(from, at));
            names.add(sql.substring(start, end));
            at = end;
            from = end;
        }
    }
}
