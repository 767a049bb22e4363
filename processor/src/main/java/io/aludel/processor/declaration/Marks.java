package io.aludel.processor.declaration;

import java.util.Optional;

/**
 * The annotations of a field or component.
 *
 * @param id {@code @Id}
 * @param generated {@code @GeneratedValue}
 * @param column {@code @Column}
 * @param convert {@code @Convert}
 * @param enumerated {@code @Enumerated}
 * @param embedded {@code @Embedded}
 * @param formula {@code @Formula}
 * @param relationship {@code @Relationship}
 * @param createdAt {@code @CreatedAt}
 * @param updatedAt {@code @UpdatedAt}
 * @param version {@code @Version}
 * @param transience {@code @Transient}, or the field itself when it has the keyword
 */
public record Marks(
        Optional<Origin> id,
        Optional<GeneratedDeclaration> generated,
        Optional<ColumnDeclaration> column,
        Optional<ConvertDeclaration> convert,
        Optional<EnumeratedDeclaration> enumerated,
        Optional<EmbeddedDeclaration> embedded,
        Optional<FormulaDeclaration> formula,
        Optional<RelationshipDeclaration> relationship,
        Optional<Origin> createdAt,
        Optional<Origin> updatedAt,
        Optional<Origin> version,
        Optional<Origin> transience) {}
