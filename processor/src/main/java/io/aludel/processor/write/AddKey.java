package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.IdentityMap;
import io.aludel.processor.model.KeyModel;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Keys: out of rows, out of entities, into parameters. */
final class AddKey implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        KeyCode key = new KeyCode(mapper);
        mapper.type()
                .addMethod(readKey(mapper, key))
                .addMethod(newIdentityMap(mapper, key))
                .addMethod(key(mapper, key))
                .addMethod(bindKey(mapper, key));
    }

    private static MethodSpec readKey(MapperCode mapper, KeyCode key) {
        MethodSpec.Builder method = MapperCode.override("readKey")
                .addParameter(ResultSet.class, "row")
                .addParameter(TypeName.INT, "first")
                .addException(SQLException.class)
                .returns(mapper.keyType());
        if (key.isSingle()) {
            Slot slot = key.slots().get(0);
            return method.addStatement("return $L", slot.code().readNullable("row", Reading.index(0), slot.position()))
                    .build();
        }
        for (Slot slot : key.slots()) {
            method.addStatement(
                    "$T $L = $L",
                    slot.type().box(),
                    slot.variable(),
                    slot.code().readNullable("row", Reading.index(slot.position()), slot.position()));
        }
        return method.addStatement(
                        "return $L\n? null\n: $L",
                        key.slots().stream()
                                .map(slot -> CodeBlock.of("$L == null", slot.variable()))
                                .collect(CodeBlock.joining(" || ")),
                        key.newKey(slot -> CodeBlock.of("$L", slot.variable())))
                .build();
    }

    private static MethodSpec newIdentityMap(MapperCode mapper, KeyCode key) {
        return MapperCode.override("newIdentityMap")
                .returns(ParameterizedTypeName.get(ClassName.get(IdentityMap.class), mapper.entityType()))
                .addStatement("return new $T<>()", key.mapType())
                .build();
    }

    private static MethodSpec key(MapperCode mapper, KeyCode key) {
        MethodSpec.Builder method = MapperCode.override("key")
                .addParameter(mapper.entityType(), mapper.entityName())
                .returns(mapper.keyType());
        ColumnAccess access = new ColumnAccess(mapper);
        if (mapper.entity().key() instanceof KeyModel.Single) {
            Slot slot = key.slots().get(0);
            boolean isUnsetAtZero =
                    slot.type().isPrimitive() && slot.column().generation().isPresent();
            return method.addStatement(
                            isUnsetAtZero ? "return $1L == 0 ? null : $1L" : "return $1L", access.value(slot))
                    .build();
        }
        List<PropertyModel> columns = List.copyOf(mapper.entity().key().columns());
        method.addCode(access.locals(columns));
        List<CodeBlock> missing = key.slots().stream()
                .filter(slot -> !slot.column().member().type().isPrimitive())
                .map(slot -> CodeBlock.of("$L == null", access.operand(slot)))
                .toList();
        if (mapper.entity().key() instanceof KeyModel.Embedded embedded) {
            return embeddedKey(mapper, method, embedded, key);
        }
        if (!missing.isEmpty()) {
            method.beginControlFlow("if ($L)", CodeBlock.join(missing, " || "))
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return $L", key.newKey(access::value)).build();
    }

    private static MethodSpec embeddedKey(
            MapperCode mapper, MethodSpec.Builder method, KeyModel.Embedded embedded, KeyCode key) {
        String variable = mapper.names().variable(embedded.embedded().path());
        CodeBlock.Builder missing = CodeBlock.builder().add("$L == null", variable);
        for (Slot slot : key.slots()) {
            if (!slot.column().member().type().isPrimitive()) {
                missing.add(" || $L == null", path(variable, slot));
            }
        }
        return method.addStatement("return $L ? null : $L", missing.build(), variable)
                .build();
    }

    private static MethodSpec bindKey(MapperCode mapper, KeyCode key) {
        MethodSpec.Builder method = MapperCode.override("bindKey")
                .addParameter(PreparedStatement.class, "statement")
                .addParameter(TypeName.INT, "first")
                .addParameter(mapper.keyType(), "key")
                .addException(SQLException.class)
                .returns(TypeName.INT);
        for (Slot slot : key.slots()) {
            method.addStatement(slot.code()
                    .bindRequired(
                            Reading.index(slot.position()), part(mapper.entity().key(), slot)));
        }
        return method.addStatement("return first + $L", key.slots().size()).build();
    }

    /** What {@code key} has for a column. A key as a whole is never null, but its parts are the application's. */
    private static CodeBlock part(KeyModel key, Slot slot) {
        if (key instanceof KeyModel.Single) {
            return CodeBlock.of("key");
        }
        CodeBlock part = key instanceof KeyModel.Embedded
                ? path("key", slot)
                : CodeBlock.of("key.$L()", slot.column().member().name());
        return slot.column().member().type().isPrimitive()
                ? part
                : CodeBlock.of("requireKeyPart($L, $L)", part, slot.position());
    }

    /** From an embedded key to one of its columns. */
    private static CodeBlock path(String variable, Slot slot) {
        CodeBlock value = CodeBlock.of("$L", variable);
        List<MemberModel> steps = slot.column().path().steps();
        for (MemberModel step : steps.subList(1, steps.size())) {
            value = Members.get(value, step);
        }
        return value;
    }
}
