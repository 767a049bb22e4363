package io.aludel.internal.query;

import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.persist.Channel;
import io.aludel.sql.Column;
import io.aludel.sql.Composition;
import io.aludel.sql.Expression;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.SqlSyntax;
import io.aludel.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the columns are in rows of SQL written by hand. The driver tells before the SQL runs. */
final class NativeLayout {
    /** A token of SQL; the first group is one that may stand behind the end. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)([\\s;]+|--[^\\n]*|/\\*.*?(?:\\*/|$))|'[^']*'|\"[^\"]*\"|`[^`]*`|.");

    private final String sql;
    private final List<String> names;

    private NativeLayout(String sql, List<String> names) {
        this.sql = sql;
        this.names = names;
    }

    static NativeLayout of(String sql, Channel channel) {
        return new NativeLayout(sql, channel.columns(StatementKey.of(sql, NativeExecution.ACTION)));
    }

    /** Checks that there are as many columns as are read; a driver that does not tell is believed. */
    void requireColumns(int count) {
        if (!names.isEmpty() && names.size() != count) {
            throw new IllegalArgumentException("The rows of the SQL have " + columns(names.size()) + " ("
                    + String.join(", ", names) + "), and " + columns(count)
                    + (count == 1 ? " is" : " are") + " read: " + sql);
        }
    }

    private static String columns(int count) {
        return count + (count == 1 ? " column" : " columns");
    }

    /** Returns SQL whose rows have a table's columns, in the order in which they are read. */
    String selecting(
            SelectableTable<?> table, @Nullable Composition composition, boolean readsOnly, SqlSyntax dialect) {
        List<String> wanted = new ArrayList<>();
        boolean plain = true;
        for (Expression<?> expression : table.selection()) {
            if (expression instanceof Column<?> column) {
                wanted.add(column.name());
            } else {
                plain = false;
            }
        }
        if (composition != null) {
            wanted.addAll(composition.names());
        }
        requireNames(table, wanted);
        if (plain && isInOrder(wanted)) {
            return sql;
        }
        if (!readsOnly) {
            throw new IllegalArgumentException("The SQL changes rows and returns the columns of '" + table.tableName()
                    + "' in another order than they are read in: name them as " + String.join(", ", wanted));
        }
        SqlText text = new SqlText(dialect, source -> source == table ? composition : null);
        text.text("SELECT ").enter(List.of(table)).selection(table).leave();
        text.text(" FROM (").text(withoutEnd(sql)).text("\n) ").identifier(table.tableName());
        return text.toString();
    }

    /** Returns SQL without the semicolon that ends it, and without comments and blanks there. */
    private static String withoutEnd(String sql) {
        int end = 0;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group(1) == null) {
                end = token.end();
            }
        }
        return sql.substring(0, end);
    }

    private void requireNames(SelectableTable<?> table, List<String> wanted) {
        List<String> known = names.stream().map(NativeLayout::folded).toList();
        List<String> missing =
                wanted.stream().filter(name -> !known.contains(folded(name))).toList();
        if (!names.isEmpty() && !missing.isEmpty()) {
            throw new IllegalArgumentException("The rows of the SQL cannot be read as '" + table.tableName()
                    + "': they do not have " + String.join(", ", missing) + ". They have: " + String.join(", ", names));
        }
    }

    private boolean isInOrder(List<String> wanted) {
        if (names.size() < wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!names.get(i).equalsIgnoreCase(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
