package io.aludel.processor.declaration;

import java.util.List;

/**
 * A {@code @Unique}.
 *
 * @param columns the columns
 * @param name the name; empty for the default
 * @param origin its place
 */
public record UniqueDeclaration(List<Given<String>> columns, Given<String> name, Origin origin) {
    /** Copies the list. */
    public UniqueDeclaration {
        columns = List.copyOf(columns);
    }
}
