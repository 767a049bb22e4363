package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import io.aludel.annotation.InheritanceStrategy;
import java.util.List;
import java.util.Optional;

/**
 * Where an entity stands in a hierarchy of entities.
 *
 * @param parent the next superclass that is an entity
 * @param strategy in which tables the hierarchy is stored: what {@code @Inheritance} on this entity says
 * @param discriminator what {@code @Discriminator} on this entity says
 * @param value what {@code @DiscriminatorValue} on this entity says
 * @param outsiders the classes that a sealed entity permits and that are neither entities nor mapped superclasses
 */
public record HierarchyDeclaration(
        Optional<EntityDeclaration> parent,
        Optional<Given<InheritanceStrategy>> strategy,
        Optional<DiscriminatorDeclaration> discriminator,
        Optional<Given<String>> value,
        List<ClassName> outsiders) {
    /** Copies the list. */
    public HierarchyDeclaration {
        outsiders = List.copyOf(outsiders);
    }
}
