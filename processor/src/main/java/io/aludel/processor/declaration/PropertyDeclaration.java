package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.Deferred;

/**
 * A field of a class or a component of a record.
 *
 * @param name the name
 * @param owner the type that declares it
 * @param type the type of its values, seen from the entity
 * @param isDeferred whether it holds a {@code Deferred} of that type
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
        boolean isDeferred,
        boolean isComponent,
        boolean isFinal,
        boolean isNullable,
        Access access,
        Marks marks,
        Origin origin) {
    /** Returns the type as it is declared. */
    public TypeName memberType() {
        return isDeferred ? ParameterizedTypeName.get(ClassName.get(Deferred.class), type.name()) : type.name();
    }
}
