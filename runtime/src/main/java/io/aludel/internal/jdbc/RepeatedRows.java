package io.aludel.internal.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens an INSERT of many rows for the log: the first row, and how many there are. */
final class RepeatedRows {
    private static final Pattern ROWS = Pattern.compile("(\\((?:\\?, )*\\?\\))((?:, \\1)+)");

    private RepeatedRows() {}

    static String shorten(String sql) {
        Matcher rows = ROWS.matcher(sql);
        if (!rows.find()) {
            return sql;
        }
        int more = rows.group(2).length() / (rows.group(1).length() + 2);
        return sql.substring(0, rows.end(1)) + ", ... (" + (more + 1) + " rows)" + sql.substring(rows.end());
    }
}
