package io.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.processor.model.EnumCodeModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.ListType;
import javax.lang.model.element.Modifier;

/** Constants for the value types that the runtime has none for: decimals of known digits, enums, types with a converter, lists. */
final class AddValueTypes implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        query.valueTypes().constants().forEach((type, name) -> query.type().addField(constant(query, type, name)));
    }

    private static FieldSpec constant(QueryCode query, StoredType type, String name) {
        ValueModel value = type.value();
        if (value instanceof ValueModel.Enumerated enumerated) {
            return field(EnumType.class, name, enumeration(query, enumerated), value.type())
                    .build();
        }
        if (value instanceof ValueModel.Listed listed) {
            CodeBlock element = query.valueTypes().within(StoredType.element(listed));
            return field(
                            ListType.class,
                            name,
                            CodeBlock.of("new $T<>($L)", ListType.class, element),
                            listed.element().type())
                    .build();
        }
        if (value instanceof ValueModel.Converted converted) {
            return converted(query, type, converted, name);
        }
        return field(
                        BasicType.class,
                        name,
                        CodeBlock.of("$T.decimal($L, $L)", BasicType.class, type.precision(), type.scale()),
                        value.type())
                .build();
    }

    private static FieldSpec.Builder field(Class<?> type, String name, CodeBlock value, TypeName... arguments) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(type), arguments),
                        name,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(value);
    }

    private static FieldSpec converted(QueryCode query, StoredType type, ValueModel.Converted converted, String name) {
        CodeBlock value = CodeBlock.of(
                "new $T<>($L, $L, new $T())",
                ConvertedType.class,
                classLiteral(converted),
                query.valueTypes().within(type.stored(converted)),
                converted.converter());
        FieldSpec.Builder field = field(
                ConvertedType.class,
                name,
                value,
                converted.type(),
                converted.stored().type());
        if (converted.type() instanceof ParameterizedTypeName) {
            field.addJavadoc("Unchecked because a class literal has no type arguments.")
                    .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "unchecked")
                            .build());
        }
        return field.build();
    }

    private static CodeBlock classLiteral(ValueModel.Converted converted) {
        if (converted.type() instanceof ParameterizedTypeName type) {
            ClassName literal = ClassName.get(Class.class);
            return CodeBlock.of(
                    "($T) ($T) $T.class",
                    ParameterizedTypeName.get(literal, type),
                    ParameterizedTypeName.get(literal, WildcardTypeName.subtypeOf(Object.class)),
                    type.rawType());
        }
        return CodeBlock.of("$T.class", converted.type());
    }

    private static CodeBlock enumeration(QueryCode query, ValueModel.Enumerated value) {
        CodeBlock code = value.code().map(member -> code(query, value, member)).orElse(CodeBlock.of(""));
        return CodeBlock.of("$1T.$2L($3T.class, $3T.values()$4L)", EnumType.class, factory(value), value.type(), code);
    }

    private static String factory(ValueModel.Enumerated value) {
        return switch (value.storage()) {
            case NAME -> "byName";
            case ORDINAL -> "byOrdinal";
            case CODE -> "byCode";
        };
    }

    private static CodeBlock code(QueryCode query, ValueModel.Enumerated value, EnumCodeModel code) {
        CodeBlock stored = query.valueTypes().within(new StoredType(code.stored(), 0, 0));
        return code.isMethod()
                ? CodeBlock.of(", $L, $T::$L", stored, value.type(), code.name())
                : CodeBlock.of(", $L, constant -> constant.$L", stored, code.name());
    }
}
