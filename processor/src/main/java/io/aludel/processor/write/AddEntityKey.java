package io.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.KeyModel;
import io.aludel.processor.model.PropertyModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The key out of an entity, and out of what a reference holds. */
final class AddEntityKey implements QueryRule {
    private static final Map<TypeName, String> NUMBERS = Map.of(
            TypeName.BYTE.box(), "byteValue",
            TypeName.SHORT.box(), "shortValue",
            TypeName.LONG.box(), "longValue");

    @Override
    public void addTo(QueryCode query) {
        MapperCode mapper = new MapperCode(query.entity());
        KeyCode key = new KeyCode(mapper);
        query.type().addMethod(key(mapper, key)).addMethod(castKey(mapper.keyType()));
        if (!key.isSingle()) {
            query.type().addMethod(keyValues(mapper.entity().key()));
        }
    }

    private static MethodSpec key(MapperCode mapper, KeyCode key) {
        MethodSpec.Builder method = MapperCode.override("key")
                .addParameter(mapper.entityType(), mapper.entityName())
                .returns(mapper.keyType());
        ColumnAccess access = new ColumnAccess(mapper);
        if (key.isSingle()) {
            Slot slot = key.slots().get(0);
            boolean isUnsetAtZero =
                    slot.type().isPrimitive() && slot.column().generation().isPresent();
            return method.addStatement(
                            isUnsetAtZero ? "return $1L == 0 ? null : $1L" : "return $1L", access.value(slot))
                    .build();
        }
        List<PropertyModel> columns = List.copyOf(mapper.entity().key().columns());
        method.addCode(access.locals(columns));
        if (mapper.entity().key() instanceof KeyModel.Embedded embedded) {
            return embeddedKey(mapper, method, embedded);
        }
        Set<CodeBlock> missing = new LinkedHashSet<>();
        key.slots().stream()
                .filter(slot -> slot.isEmbedded() || !slot.type().isPrimitive())
                .forEach(slot -> missing.addAll(access.isMissing(slot)));
        if (!missing.isEmpty()) {
            method.beginControlFlow("if ($L)", CodeBlock.join(missing, " || "))
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.addStatement("return $L", key.newKey(access::presentValue))
                .build();
    }

    private static MethodSpec embeddedKey(MapperCode mapper, MethodSpec.Builder method, KeyModel.Embedded embedded) {
        String variable = mapper.names().variable(embedded.embedded().path());
        CodeBlock.Builder missing = CodeBlock.builder().add("$L == null", variable);
        KeyCode.nullable(variable, embedded.columns()).forEach(value -> missing.add(" || $L == null", value));
        return method.addStatement("return $L ? null : $L", missing.build(), variable)
                .build();
    }

    private static MethodSpec keyValues(KeyModel model) {
        List<CodeBlock> values = model instanceof KeyModel.Composite composite
                ? composite.components().stream()
                        .map(component -> CodeBlock.of("key.$L()", component))
                        .toList()
                : model.columns().stream()
                        .map(column -> KeyCode.path("key", column))
                        .toList();
        return MethodSpec.methodBuilder("keyValues")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(model.type(), "key")
                .returns(ParameterizedTypeName.get(List.class, Object.class))
                .addStatement("return $T.of($L)", List.class, CodeBlock.join(values, ",$W"))
                .build();
    }

    private static MethodSpec castKey(TypeName type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("castKey")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Object.class, "key")
                .returns(type);
        if (type instanceof ParameterizedTypeName) {
            method.addJavadoc("Unchecked because type arguments cannot be checked.")
                    .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "unchecked")
                            .build());
        }
        return method.addStatement("return $L", cast(type)).build();
    }

    /** An integral key may be given as any number. */
    private static CodeBlock cast(TypeName type) {
        String method = NUMBERS.get(type);
        if (type.equals(TypeName.INT.box())) {
            return CodeBlock.of("$T.toIntExact((($T) key).longValue())", Math.class, Number.class);
        }
        return method == null ? CodeBlock.of("($T) key", type) : CodeBlock.of("(($T) key).$L()", Number.class, method);
    }
}
