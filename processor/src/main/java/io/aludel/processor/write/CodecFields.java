package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.dialect.Codec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The codecs that a mapper keeps in fields: one per value type that its columns have, as far as it uses them. */
final class CodecFields {
    private record CodecField(String name, TypeName type, CodeBlock valueType) {}

    private final Function<StoredType, CodeBlock> types;
    private final UnaryOperator<String> names;
    private final Map<StoredType, CodecField> fields = new LinkedHashMap<>();

    /**
     * Starts without fields.
     *
     * @param types gives expressions for value types
     * @param names gives a field its name, close to the one that is asked for
     */
    CodecFields(Function<StoredType, CodeBlock> types, UnaryOperator<String> names) {
        this.types = types;
        this.names = names;
    }

    /** Returns the name of the field with the codec of a type. */
    String field(StoredType type) {
        return fields.computeIfAbsent(type, this::newField).name();
    }

    private CodecField newField(StoredType type) {
        return new CodecField(
                names.apply(Naming.decapitalized(Naming.valueType(type)) + "Codec"),
                ParameterizedTypeName.get(
                        ClassName.get(Codec.class), type.value().type()),
                types.apply(type));
    }

    List<FieldSpec> specs() {
        return fields.values().stream()
                .map(field -> FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    /** Takes the codecs out of the constructor's context. */
    CodeBlock assignments() {
        CodeBlock.Builder code = CodeBlock.builder();
        fields.values().forEach(field -> code.addStatement("$L = context.codec($L)", field.name(), field.valueType()));
        return code.build();
    }
}
