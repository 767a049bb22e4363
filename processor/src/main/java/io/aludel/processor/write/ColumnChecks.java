package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.mapping.ValueChecks;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ColumnRole;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.SizeModel;
import io.aludel.processor.model.ValueModel;

/** The checks of one column: only what can be wrong with its type. */
final class ColumnChecks {
    private final MapperCode mapper;
    private final Slot slot;
    private final ColumnModel column;
    private final ColumnAccess access;

    ColumnChecks(MapperCode mapper, Slot slot) {
        this.mapper = mapper;
        this.slot = slot;
        this.column = slot.column();
        this.access = new ColumnAccess(mapper);
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (column.isShared()) {
            return new SharedValue(mapper, slot).checks();
        }
        if (column.foreignKey().isPresent()) {
            return isFirstRequired() ? target(column.foreignKey().get()) : code.build();
        }
        boolean given = column.generation().isEmpty() && column.role() == ColumnRole.PLAIN;
        if (given && column.insertable() && !AddColumnSets.mayBeLeftToDefault(slot)) {
            code.add(presence());
        }
        if (column.insertable() || column.updatable()) {
            code.add(size());
        }
        return whereLoaded(code.build());
    }

    /** What nobody has read or set is in its row already. */
    private CodeBlock whereLoaded(CodeBlock checks) {
        return slot.code() instanceof DeferredCode deferred && !checks.isEmpty()
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L)", deferred.isLoaded())
                        .add(checks)
                        .endControlFlow()
                        .build()
                : checks;
    }

    private CodeBlock value() {
        return slot.code() instanceof DeferredCode deferred ? deferred.loadedValue() : access.value(slot);
    }

    /** Whether this is the column that a missing target is reported for. */
    private boolean isFirstRequired() {
        return column.insertable()
                && !column.nullable()
                && mapper.references(slot).stream()
                        .allMatch(relation -> relation.columns().indexOf(column) == 0);
    }

    private CodeBlock target(MemberAccess.ForeignKey foreignKey) {
        CodeBlock field = Members.get(mapper.entityName(), foreignKey.field());
        return check(foreignKey.isDirect() ? "present" : "referring", field);
    }

    private CodeBlock presence() {
        boolean isPrimitive = column.member().type().isPrimitive();
        if (!column.nullable()) {
            if (!isPrimitive) {
                return check("present", value());
            }
            return slot.isEmbedded() ? check("present", CodeBlock.of("$L", access.owner(slot))) : CodeBlock.of("");
        }
        if (isPrimitive || column.member().nullable()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", access.owner(slot))
                .add(check("present", Members.get(access.owner(slot), column.member())))
                .endControlFlow()
                .build();
    }

    private CodeBlock size() {
        if (column.size().definition().isPresent()) {
            return CodeBlock.of("");
        }
        if (column.value() instanceof ValueModel.Converted converted
                && converted.stored() instanceof ValueModel.Basic stored) {
            CodeBlock type = mapper.valueTypes().expression(StoredType.of(column));
            return size(stored, CodeBlock.of("$L.toColumn($L)", type, value()));
        }
        return column.value() instanceof ValueModel.Basic basic ? size(basic, value()) : CodeBlock.of("");
    }

    private CodeBlock size(ValueModel.Basic type, CodeBlock value) {
        SizeModel size = column.size();
        return switch (type.kind()) {
            case STRING, BYTES ->
                size.large() ? CodeBlock.of("") : check("length", CodeBlock.of("$L, $L", value, size.length()));
            case BIG_DECIMAL -> check("digits", CodeBlock.of("$L, $L, $L", value, size.precision(), size.scale()));
            default -> CodeBlock.of("");
        };
    }

    private CodeBlock check(String method, CodeBlock arguments) {
        return CodeBlock.builder()
                .addStatement(
                        "$T.$L(violations, $L, $S, $L)",
                        ValueChecks.class,
                        method,
                        mapper.entityName(),
                        column.name(),
                        arguments)
                .build();
    }
}
