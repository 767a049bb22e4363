package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A record whose components are read from a row.
 *
 * @param type the type's name
 * @param shape what kind of type it is
 * @param projectionOf the class that {@code @Projection} on it names; empty without the annotation
 * @param isRecursive whether it is within itself, in which case the components are left out
 * @param components the components, in order; none of what is no record, and none where type parameters leave them open
 */
public record RecordDeclaration(
        ClassName type,
        TypeShape shape,
        Optional<Given<TypeName>> projectionOf,
        boolean isRecursive,
        List<ComponentDeclaration> components) {
    /** Copies the list. */
    public RecordDeclaration {
        components = List.copyOf(components);
    }
}
