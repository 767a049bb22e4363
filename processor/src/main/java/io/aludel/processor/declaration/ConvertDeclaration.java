package io.aludel.processor.declaration;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * A {@code @Convert}.
 *
 * @param converter the converter's class
 * @param shape what kind of type the converter is
 * @param field the converter's type for the field; empty when it leaves its type arguments open
 * @param stored the converter's type for the column; empty when it leaves its type arguments open
 * @param fits whether the converter's type for the field is the field's type
 * @param origin its place
 */
public record ConvertDeclaration(
        TypeName converter,
        TypeShape shape,
        Optional<TypeName> field,
        Optional<JavaType> stored,
        boolean fits,
        Origin origin) {}
