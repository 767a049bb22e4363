package io.aludel.processor.declaration;

import com.palantir.javapoet.TypeName;

/**
 * A {@code @Convert}.
 *
 * @param converter the converter's class
 * @param shape what kind of type the converter is
 * @param field the converter's type for the field
 * @param stored the converter's type for the column
 * @param fits whether the converter's type for the field is the field's type
 * @param origin its place
 */
public record ConvertDeclaration(
        TypeName converter, TypeShape shape, TypeName field, JavaType stored, boolean fits, Origin origin) {}
