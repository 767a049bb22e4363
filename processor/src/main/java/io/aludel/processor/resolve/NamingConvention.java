package io.aludel.processor.resolve;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names in the database of what is not given one. They are stable: the same source always gives the same names. */
public final class NamingConvention {
    private static final Pattern WORD_AFTER_ACRONYM = Pattern.compile("(\\p{Lu})(\\p{Lu}\\p{Ll})");
    private static final Pattern WORD_AFTER_WORD = Pattern.compile("([\\p{Ll}\\p{N}])(\\p{Lu})");

    private NamingConvention() {}

    /** Returns a Java name in snake_case; {@code urlValue}, {@code URLValue} are {@code url_value}. */
    public static String snakeCase(String name) {
        String separated = WORD_AFTER_ACRONYM.matcher(name).replaceAll("$1_$2");
        return WORD_AFTER_WORD.matcher(separated).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    static String primaryKey(String table) {
        return "pk_" + table;
    }

    static String unique(String table, List<String> columns) {
        return "uq_" + table + "_" + String.join("_", columns);
    }

    static String index(String table, List<String> columns) {
        return "ix_" + table + "_" + String.join("_", columns);
    }

    static String foreignKey(String table, List<String> columns) {
        return "fk_" + table + "_" + String.join("_", columns);
    }

    static String check(String table, int number) {
        return "ck_" + table + "_" + number;
    }

    static String sequence(String table) {
        return table + "_seq";
    }
}
