package io.aludel.processor.declaration;

import java.util.List;
import java.util.Optional;

/**
 * An {@code @Embedded}.
 *
 * @param prefix what is put before the column names; not given for the default
 * @param overrides the other columns for single fields
 * @param type the embedded type; empty when the field's type is neither class nor record of the application
 * @param origin its place
 */
public record EmbeddedDeclaration(
        Given<String> prefix,
        List<OverrideDeclaration> overrides,
        Optional<EmbeddableDeclaration> type,
        Origin origin) {
    /** Copies the list. */
    public EmbeddedDeclaration {
        overrides = List.copyOf(overrides);
    }
}
