package io.aludel.dialect;

import io.aludel.IntegrityException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What H2 says in the first quotes of a message, which is the same in every language: a name, or a constraint as SQL followed
 * by values.
 */
final class H2Message {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final String NAME = "(\\w+|\"(?:[^\"]|\"\")+\")";
    private static final String QUALIFIED = "(?:" + NAME.replace("(\\w", "(?:\\w") + "\\.)?" + NAME;
    private static final String COLUMNS = "\\((.*?)\\)";
    private static final Pattern UNIQUE = Pattern.compile(
            "^" + QUALIFIED + "(?: PRIMARY KEY| INDEX .*?)? ON " + QUALIFIED + COLUMNS + " (?:VALUES )?\\(");
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("^(.*?): " + QUALIFIED + " FOREIGN KEY" + COLUMNS + " REFERENCES ");
    private static final Pattern COLUMN = Pattern.compile(NAME + "(?: DESC)?(?: NULLS (?:FIRST|LAST))?(?:, |$)");

    private final String content;

    H2Message(String message) {
        Matcher matcher = QUOTED.matcher(message);
        content = matcher.find() ? matcher.group(1).replace("\"\"", "\"") : "";
    }

    /** Returns all of it, for messages that quote a name. */
    String name() {
        return content;
    }

    BrokenConstraint unique() {
        return broken(BrokenConstraint.of(Kind.UNIQUE), UNIQUE.matcher(content));
    }

    BrokenConstraint foreignKey() {
        return broken(BrokenConstraint.of(Kind.FOREIGN_KEY), FOREIGN_KEY.matcher(content));
    }

    BrokenConstraint check() {
        int end = content.indexOf(": ");
        BrokenConstraint broken = BrokenConstraint.of(Kind.CHECK);
        return end < 0 ? broken : broken.constraint(content.substring(0, end));
    }

    private static BrokenConstraint broken(BrokenConstraint broken, Matcher matcher) {
        if (!matcher.find()) {
            return broken;
        }
        List<String> columns = new ArrayList<>();
        Matcher column = COLUMN.matcher(matcher.group(3));
        while (column.find()) {
            columns.add(unquoted(column.group(1)));
        }
        return broken.constraint(unquoted(matcher.group(1)))
                .table(unquoted(matcher.group(2)))
                .columns(columns);
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
