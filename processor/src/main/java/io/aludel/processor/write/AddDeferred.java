package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.Deferred;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Columns that are read on first use. */
final class AddDeferred implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        List<Slot> slots = mapper.slots().stream()
                .filter(slot -> slot.code() instanceof DeferredCode)
                .toList();
        if (!slots.isEmpty()) {
            mapper.type().addMethod(deferred(mapper, slots)).addMethod(loadDeferred(mapper, slots));
        }
    }

    private static MethodSpec deferred(MapperCode mapper, List<Slot> slots) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (column) {\n").indent();
        for (Slot slot : slots) {
            code.add(
                    "case $L -> $L;\n",
                    slot.position(),
                    Members.get(mapper.entityName(), slot.column().member()));
        }
        code.add("default -> super.deferred($L, column);\n", mapper.entityName())
                .unindent()
                .add("};\n");
        return MapperCode.override("deferred")
                .addParameter(mapper.entityType(), mapper.entityName())
                .addParameter(TypeName.INT, "column")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Deferred.class), WildcardTypeName.subtypeOf(Object.class)))
                .addCode(code.build())
                .build();
    }

    private static MethodSpec loadDeferred(MapperCode mapper, List<Slot> slots) {
        MethodSpec.Builder method = MapperCode.override("loadDeferred")
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "index")
                .addParameter(mapper.stateType(), "state")
                .addParameter(TypeName.INT, "column")
                .addException(SQLException.class)
                .addStatement("$T $L = state.entity", mapper.entityType(), mapper.entityName())
                .addStatement("$1T last = ($1T) state", mapper.state())
                .beginControlFlow("switch (column)");
        for (Slot slot : slots) {
            CodeBlock loaded = ((DeferredCode) slot.code())
                    .load("row", CodeBlock.of("index"), slot.column().nullable());
            method.addStatement("case $L -> $L = $L", slot.position(), slot.snapshot("last"), loaded);
        }
        return method.addStatement("default -> super.loadDeferred(row, index, state, column)")
                .endControlFlow()
                .build();
    }
}
