package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.IdentityMap;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.KeyModel;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Keys: out of rows, into parameters. */
final class AddKey implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        KeyCode key = new KeyCode(mapper);
        mapper.type()
                .addMethod(readKey(mapper, key))
                .addMethod(newIdentityMap(mapper, key))
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

    private static MethodSpec bindKey(MapperCode mapper, KeyCode key) {
        MethodSpec.Builder method = MapperCode.override("bindKey")
                .addParameter(PreparedStatement.class, "statement")
                .addParameter(TypeName.INT, "first")
                .addParameter(mapper.keyType(), "key")
                .addException(SQLException.class)
                .returns(TypeName.INT);
        KeyModel model = mapper.entity().key();
        for (ColumnModel column : model.columns()) {
            method.addStatement(
                    mapper.slot(column).code().bindRequired(Reading.index(column.position()), part(model, column)));
        }
        return method.addStatement("return first + $L", key.slots().size()).build();
    }

    /** What {@code key} has for a column. A key as a whole is never null, but its parts are the application's. */
    private static CodeBlock part(KeyModel key, ColumnModel column) {
        if (key instanceof KeyModel.Single) {
            return CodeBlock.of("key");
        }
        CodeBlock part = key instanceof KeyModel.Composite composite
                ? CodeBlock.of("key.$L()", composite.components().get(column.position()))
                : KeyCode.path("key", column, inner -> required(inner, column));
        return column.member().type().isPrimitive() ? part : required(part, column);
    }

    private static CodeBlock required(CodeBlock part, ColumnModel column) {
        return CodeBlock.of("requireKeyPart($L, $L)", part, column.position());
    }
}
