package io.aludel.processor.declaration;

import java.util.List;

/**
 * An {@code @Index}.
 *
 * @param columns the columns, each perhaps with {@code " desc"}
 * @param name the name; empty for the default
 * @param unique whether values are unique
 * @param origin its place
 */
public record IndexDeclaration(List<Given<String>> columns, Given<String> name, boolean unique, Origin origin) {
    /** Copies the list. */
    public IndexDeclaration {
        columns = List.copyOf(columns);
    }
}
