package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.aludel.mapping.Reference;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.MemberAccess;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Makes a reference and a plain field on the same column agree: the one that was changed since the snapshot wins, the
 * reference when both were and it refers to something.
 */
final class AddReconciliation implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        List<Slot> slots = slots(mapper);
        if (slots.isEmpty()) {
            return;
        }
        MethodSpec.Builder method = Parts.signature("reconcile", AddSnapshots.entityAndLast(mapper))
                .addJavadoc("Of a reference and a field on the same column, the one that was changed wins.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        slots.forEach(slot -> method.addCode(reconcile(mapper, slot)));
        mapper.type().addMethod(method.build());
    }

    /** Calls the method, if there is something to do. */
    static CodeBlock call(MapperCode mapper) {
        return slots(mapper).isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("reconcile($L, last)", mapper.entityName())
                        .build();
    }

    private static List<Slot> slots(MapperCode mapper) {
        return mapper.entity().isRecord()
                ? List.of()
                : mapper.slots().stream()
                        .filter(slot -> !slot.column().isForeignKey()
                                && !slot.column().isKey()
                                && reference(slot).isPresent())
                        .toList();
    }

    private static Optional<ColumnModel> reference(Slot slot) {
        return slot.column().references().stream()
                .filter(reference -> !reference.isPartOfForeignKey())
                .filter(reference -> !reference.foreignKey().orElseThrow().isDirect())
                .findFirst();
    }

    private static CodeBlock reconcile(MapperCode mapper, Slot slot) {
        MemberAccess.ForeignKey reference =
                reference(slot).flatMap(ColumnModel::foreignKey).orElseThrow();
        CodeBlock field = Members.get(mapper.entityName(), reference.field());
        CodeBlock plain = Members.get(mapper.entityName(), slot.column().member());
        CodeBlock last = slot.snapshot("last");
        CodeBlock table = RelationCode.table(reference.related());
        boolean isPrimitive = slot.column().member().type().isPrimitive();
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!$L.isKeyless($L))", table, field)
                .addStatement("$T $L = $L.key($L)", slot.type(), slot.variable(), table, field)
                .beginControlFlow("if ($T.equals($L, $L))", Objects.class, slot.variable(), last)
                .beginControlFlow(
                        isPrimitive ? "if ($2L != 0 && !$1T.equals($2L, $3L))" : "if (!$1T.equals($2L, $3L))",
                        Objects.class,
                        plain,
                        last)
                .addStatement(Members.set(
                        mapper.entityName(),
                        reference.field(),
                        CodeBlock.of("$T.assigned($L, $L)", Reference.class, field, plain)))
                .endControlFlow();
        if (!isPrimitive) {
            code.nextControlFlow(
                            "else if ($L == null && $T.equals($L, $L))", slot.variable(), Objects.class, plain, last)
                    .addStatement(Members.set(mapper.entityName(), slot.column().member(), CodeBlock.of("null")));
        }
        return code.endControlFlow().endControlFlow().build();
    }
}
