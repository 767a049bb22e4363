package io.aludel.processor.declaration;

import com.palantir.javapoet.TypeName;
import io.aludel.annotation.OnDelete;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @ForeignKey}.
 *
 * @param columns the referring columns
 * @param references the class referred to
 * @param target what the class referred to declares, without its own foreign keys; empty when it is not an entity
 * @param referencedColumns the columns referred to; empty for the primary key
 * @param name the name; empty for the default
 * @param onDelete what happens when the other row is deleted
 * @param deferrable whether it is checked at the end of the transaction
 * @param origin its place
 */
public record ForeignKeyDeclaration(
        List<Given<String>> columns,
        Given<TypeName> references,
        Optional<EntityDeclaration> target,
        List<Given<String>> referencedColumns,
        Given<String> name,
        OnDelete onDelete,
        boolean deferrable,
        Origin origin) {
    /** Copies the lists. */
    public ForeignKeyDeclaration {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
