package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.aludel.mapping.Violations;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.ValidationModel;
import io.aludel.processor.model.ValidatorModel;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Checks values before they are written: the columns' own limits, then the entity's {@code Validates} methods, then its constraints
 * of Jakarta Validation.
 */
final class AddValidation implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        ParameterSpec entity =
                ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build();
        ParameterSpec violations =
                ParameterSpec.builder(Violations.class, "violations").build();
        Parts parts = new Parts(
                        mapper, Parts.signature("validate", entity, violations).build())
                .readingEntity();
        for (Slot slot : mapper.slots()) {
            CodeBlock checks = new ColumnChecks(mapper, slot).code();
            if (slot.column().isForeignKey()) {
                parts.add(slot.position(), 1, checks);
            } else if (!checks.isEmpty()) {
                parts.add(slot, checks);
            }
        }
        MethodSpec.Builder method = MapperCode.override("validate")
                .addParameter(entity)
                .addParameter(violations)
                .addCode(parts.inSequence());
        ValidationModel validation = mapper.entity().validation();
        validation.validators().forEach(validator -> method.addCode(call(mapper, validator)));
        if (validation.isConstrained()) {
            method.addStatement(
                    "violations.constraints($L, $T::columnOf)",
                    mapper.entityName(),
                    mapper.entity().generated().mapper());
        }
        mapper.type().addMethod(method.build());
        if (validation.isConstrained()) {
            mapper.type().addMethod(columnOf(mapper));
        }
    }

    /** The column that a path of properties leads to. */
    private static MethodSpec columnOf(MapperCode mapper) {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (path) {\n").indent();
        for (Slot slot : mapper.slots()) {
            if (!slot.column().isForeignKey()) {
                cases.add(
                        "case $S -> $S;\n", slot.column().path(), slot.column().name());
            }
        }
        cases.add("default -> null;\n").unindent().add("};\n");
        return MethodSpec.methodBuilder("columnOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "path")
                .addCode(cases.build())
                .build();
    }

    private static CodeBlock call(MapperCode mapper, ValidatorModel validator) {
        return validator instanceof ValidatorModel.OfProperty ofProperty
                ? ofProperty(mapper, ofProperty)
                : guarded(mapper, validator, CodeBlock.of(""), null, CodeBlock.of("null"));
    }

    private static CodeBlock ofProperty(MapperCode mapper, ValidatorModel.OfProperty validator) {
        if (validator.property() instanceof ColumnModel column
                && mapper.slot(column).code() instanceof DeferredCode deferred) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L)", deferred.isLoaded())
                    .add(ofProperty(mapper, validator, deferred.loadedValue()))
                    .endControlFlow()
                    .build();
        }
        return ofProperty(
                mapper,
                validator,
                Members.get(mapper.entityName(), validator.property().member()));
    }

    private static CodeBlock ofProperty(MapperCode mapper, ValidatorModel.OfProperty validator, CodeBlock value) {
        MemberModel member = validator.property().member();
        String column = validator.property() instanceof ColumnModel model ? model.name() : null;
        CodeBlock call = guarded(mapper, validator, value, column, value);
        boolean takesNull = member.nullable() && !validator.parameter().isPrimitive();
        return member.type().isPrimitive() || takesNull
                ? call
                : CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", value)
                        .add(call)
                        .endControlFlow()
                        .build();
    }

    private static CodeBlock guarded(
            MapperCode mapper, ValidatorModel validator, CodeBlock argument, @Nullable String column, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("$L.$L($L)", mapper.entityName(), validator.method(), argument)
                .nextControlFlow("catch ($T refusal)", IllegalArgumentException.class)
                .addStatement(
                        "violations.refused($L, $L, $L, refusal)",
                        mapper.entityName(),
                        column == null ? CodeBlock.of("null") : CodeBlock.of("$S", column),
                        value)
                .endControlFlow()
                .build();
    }
}
