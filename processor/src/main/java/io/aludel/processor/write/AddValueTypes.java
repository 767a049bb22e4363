package io.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.processor.model.EnumCodeModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.ListType;
import javax.lang.model.element.Modifier;

/** Constants for the value types that are not basic: enums, types with a converter, lists. */
final class AddValueTypes implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        query.valueTypes().constants().forEach((value, name) -> query.type().addField(constant(query, value, name)));
    }

    private static FieldSpec constant(QueryCode query, ValueModel value, String name) {
        FieldSpec.Builder field = FieldSpec.builder(
                        ValueTypes.constantType(value), name, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer(query, value));
        if (value instanceof ValueModel.Converted && value.type() instanceof ParameterizedTypeName) {
            field.addJavadoc("Unchecked because a class literal has no type arguments.")
                    .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "unchecked")
                            .build());
        }
        return field.build();
    }

    private static CodeBlock initializer(QueryCode query, ValueModel value) {
        if (value instanceof ValueModel.Enumerated enumerated) {
            return enumeration(query, enumerated);
        }
        if (value instanceof ValueModel.Listed listed) {
            return CodeBlock.of(
                    "new $T<>($L)",
                    ListType.class,
                    query.valueTypes().within(listed.element()));
        }
        ValueModel.Converted converted = (ValueModel.Converted) value;
        return CodeBlock.of(
                "new $T<>($L, $L, new $T())",
                ConvertedType.class,
                classLiteral(converted),
                query.valueTypes().within(converted.stored()),
                converted.converter());
    }

    private static CodeBlock classLiteral(ValueModel.Converted converted) {
        if (converted.type() instanceof ParameterizedTypeName type) {
            return CodeBlock.of(
                    "($T) ($T) $T.class",
                    ParameterizedTypeName.get(ClassName.get(Class.class), type),
                    ParameterizedTypeName.get(
                            ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)),
                    type.rawType());
        }
        return CodeBlock.of("$T.class", converted.type());
    }

    private static CodeBlock enumeration(QueryCode query, ValueModel.Enumerated value) {
        String factory =
                switch (value.storage()) {
                    case NAME -> "byName";
                    case ORDINAL -> "byOrdinal";
                    case CODE -> "byCode";
                };
        CodeBlock common = CodeBlock.of("$1T.class, $1T.values()", value.type());
        return CodeBlock.of(
                "$T.$L($L$L)",
                EnumType.class,
                factory,
                common,
                value.code().map(code -> code(query, value, code)).orElse(CodeBlock.of("")));
    }

    private static CodeBlock code(QueryCode query, ValueModel.Enumerated value, EnumCodeModel code) {
        CodeBlock stored = query.valueTypes().within(code.stored());
        return code.isMethod()
                ? CodeBlock.of(", $L, $T::$L", stored, value.type(), code.name())
                : CodeBlock.of(", $L, constant -> constant.$L", stored, code.name());
    }
}
