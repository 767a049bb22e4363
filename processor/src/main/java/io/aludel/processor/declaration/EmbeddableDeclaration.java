package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class or record whose columns are taken into an entity's table.
 *
 * @param type the type's name
 * @param shape what kind of type it is
 * @param isRecursive whether it embeds itself, in which case the properties are left out
 * @param properties the persistent fields or record components, those of mapped superclasses first
 */
public record EmbeddableDeclaration(
        ClassName type, TypeShape shape, boolean isRecursive, List<PropertyDeclaration> properties) {
    /** Copies the list. */
    public EmbeddableDeclaration {
        properties = List.copyOf(properties);
    }
}
