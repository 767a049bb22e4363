package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;

/**
 * A field of a class or a component of a record.
 *
 * @param name the name
 * @param owner the type that declares it
 * @param type the type, seen from the entity
 * @param isComponent whether it is a component of a record
 * @param isFinal whether it is a final field
 * @param isNullable whether it has an annotation of the simple name {@code Nullable}
 * @param access how generated code reaches it
 * @param marks the annotations
 * @param origin its place
 */
public record PropertyDeclaration(
        String name,
        ClassName owner,
        JavaType type,
        boolean isComponent,
        boolean isFinal,
        boolean isNullable,
        Access access,
        Marks marks,
        Origin origin) {}
