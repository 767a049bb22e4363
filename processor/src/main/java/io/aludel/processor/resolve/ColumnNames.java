package io.aludel.processor.resolve;

import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Java names of columns that no field has a name for: those of foreign keys. */
final class ColumnNames {
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}$]+");

    private ColumnNames() {}

    /** Returns a column's name in camelCase: {@code authorId} for {@code author_id}. */
    static String camelCase(String column) {
        boolean isShouted = column.equals(column.toUpperCase(Locale.ROOT));
        StringBuilder name = new StringBuilder();
        for (String word : SEPARATOR.split(isShouted ? column.toLowerCase(Locale.ROOT) : column, 0)) {
            if (!word.isEmpty()) {
                char first = word.charAt(0);
                name.append(name.length() == 0 ? Character.toLowerCase(first) : Character.toUpperCase(first))
                        .append(word, 1, word.length());
            }
        }
        return name.length() == 0 ? "column" : name.toString();
    }

    /** Returns the names of the components of a key of several columns; those of fields stay as they are. */
    static List<String> components(List<PlacedColumn> key) {
        NameAllocator names = new NameAllocator();
        key.stream().filter(column -> !column.isForeignKey()).forEach(column -> names.newName(column.path()));
        List<String> components = new ArrayList<>();
        for (PlacedColumn column : key) {
            components.add(column.isForeignKey() ? names.newName(camelCase(column.name())) : column.path());
        }
        return components;
    }
}
