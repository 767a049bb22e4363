package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.ColumnSet;
import io.aludel.processor.model.MemberAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Sets what the database returned of a row: its defaults. */
final class AddAssignment implements MapperRule {
    private static final String LOOP =
            "for (int column = columns.next(0); column >= 0; column = columns.next(column + 1))";

    @Override
    public void addTo(MapperCode mapper) {
        MethodSpec.Builder method = MapperCode.override("assign")
                .addParameter(mapper.entityType(), mapper.entityName())
                .addParameter(ColumnSet.class, "columns")
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "first")
                .addException(SQLException.class)
                .returns(mapper.entityType());
        if (mapper.entity().isRecord()) {
            mapper.type().addMethod(ofRecord(mapper, method));
            return;
        }
        mapper.type()
                .addMethod(method.addStatement("int index = first")
                        .beginControlFlow(LOOP)
                        .addStatement("assign(row, index++, $L, column)", mapper.entityName())
                        .endControlFlow()
                        .addStatement("return $L", mapper.entityName())
                        .build())
                .addMethod(column(mapper));
    }

    private static MethodSpec column(MapperCode mapper) {
        MethodSpec.Builder method = Parts.signature(
                        "assign",
                        ParameterSpec.builder(ResultSet.class, "row").build(),
                        ParameterSpec.builder(TypeName.INT, "index").build(),
                        ParameterSpec.builder(mapper.entityType(), mapper.entityName())
                                .build(),
                        ParameterSpec.builder(TypeName.INT, "column").build())
                .addModifiers(Modifier.PRIVATE)
                .addException(SQLException.class);
        Parts parts = new Parts(mapper, method.build()).readingEntity();
        Change change = Change.of(mapper);
        for (Slot slot : mapper.slots()) {
            if (isAssignable(slot)) {
                parts.add(slot, alternative(slot, change));
            }
        }
        return method.addCode(parts.switchOver()).build();
    }

    private static MethodSpec ofRecord(MapperCode mapper, MethodSpec.Builder method) {
        Change change = Change.of(mapper);
        List<Slot> slots =
                mapper.slots().stream().filter(AddAssignment::isAssignable).toList();
        if (slots.isEmpty()) {
            return method.beginControlFlow("if (!columns.isEmpty())")
                    .addStatement("throw noSuchColumn(columns.next(0))")
                    .endControlFlow()
                    .addStatement("return $L", mapper.entityName())
                    .build();
        }
        method.addCode(change.begin(slots)).addStatement("int index = first").beginControlFlow(LOOP);
        method.beginControlFlow("switch (column)");
        for (Slot slot : slots) {
            method.addCode("case $L -> ", slot.position()).addCode(alternative(slot, change));
        }
        return method.addStatement("default -> throw noSuchColumn(column)")
                .endControlFlow()
                .addStatement("index++")
                .endControlFlow()
                .addCode(change.end())
                .build();
    }

    /** Whether a column alone makes a value: neither a part of another entity's key, nor that of an entity itself, nor shared. */
    private static boolean isAssignable(Slot slot) {
        return !slot.column().isPartOfForeignKey()
                && !slot.column().isShared()
                && !(slot.column().member().access() instanceof MemberAccess.ForeignKey foreignKey
                        && foreignKey.isDirect());
    }

    private static CodeBlock alternative(Slot slot, Change change) {
        CodeBlock read = slot.read("row", CodeBlock.of("index"));
        if (!slot.isEmbedded()) {
            return change.set(slot, read);
        }
        CodeBlock set = slot.column().path().mayBreak() ? setUnlessAbsent(slot, change, read) : change.set(slot, read);
        return CodeBlock.builder()
                .add("{\n")
                .indent()
                .add(set)
                .unindent()
                .add("}\n")
                .build();
    }

    /** NULL does not make an embedded object. */
    private static CodeBlock setUnlessAbsent(Slot slot, Change change, CodeBlock read) {
        CodeBlock isPresent = CodeBlock.of("$L != null", slot.variable());
        return CodeBlock.builder()
                .addStatement("$T $L = $L", slot.type(), slot.variable(), read)
                .beginControlFlow(
                        "if ($L)",
                        slot.isRequiredWithin()
                                ? isPresent
                                : CodeBlock.of(
                                        "$L || $L != null",
                                        isPresent,
                                        change.access().owner(slot)))
                .add(change.set(slot, CodeBlock.of("$L", slot.variable())))
                .endControlFlow()
                .build();
    }
}
