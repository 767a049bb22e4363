package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import io.aludel.annotation.InheritanceStrategy;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @Entity}. What its mapped superclasses declare is part of it, and comes first.
 *
 * @param type the type's name
 * @param shape what kind of type it is
 * @param table what it says of its table
 * @param hierarchy where it stands in a hierarchy of entities
 * @param properties the persistent fields or record components, and transient ones with a mapping
 * @param constraints the indexes and constraints
 * @param callbacks the life-cycle methods
 * @param validation what checks values
 * @param warnings the warnings of javac for code that names what the entity consists of, as {@link SuppressWarnings} has them
 * @param element the type
 */
public record EntityDeclaration(
        ClassName type,
        TypeShape shape,
        TableDeclaration table,
        HierarchyDeclaration hierarchy,
        List<PropertyDeclaration> properties,
        ConstraintsDeclaration constraints,
        List<CallbackDeclaration> callbacks,
        ValidationDeclaration validation,
        List<String> warnings,
        TypeElement element) {
    /** Where {@code @Discriminator} gives none: the annotation's default. */
    private static final int DEFAULT_DISCRIMINATOR_LENGTH = 31;

    /** Copies the lists. */
    public EntityDeclaration {
        properties = List.copyOf(properties);
        callbacks = List.copyOf(callbacks);
        warnings = List.copyOf(warnings);
    }

    /** Returns the entity above this one in a hierarchy. */
    public Optional<EntityDeclaration> parent() {
        return hierarchy.parent();
    }

    /** Returns the entity at the top of the hierarchy: this one when there is none above it. */
    public EntityDeclaration root() {
        return parent().map(EntityDeclaration::root).orElse(this);
    }

    /** Returns whether the entity is one of a hierarchy, as its base or below it. */
    public boolean isInHierarchy() {
        return parent().isPresent() || hierarchy.strategy().isPresent();
    }

    /** Returns in which tables the hierarchy is stored; SINGLE_TABLE as long as nothing says that. */
    public InheritanceStrategy strategy() {
        return root().hierarchy().strategy().map(Given::value).orElse(InheritanceStrategy.SINGLE_TABLE);
    }

    /** Returns the name of the column that tells of which class a row is. */
    public String discriminatorColumn() {
        return root().hierarchy()
                .discriminator()
                .map(discriminator -> discriminator.column().value())
                .orElse("kind");
    }

    /** Returns how many characters that column holds at most. */
    public int discriminatorLength() {
        return root().hierarchy()
                .discriminator()
                .map(discriminator -> discriminator.length().value())
                .orElse(DEFAULT_DISCRIMINATOR_LENGTH);
    }

    /** Returns what that column holds in rows of this class. */
    public String discriminatorValue() {
        return hierarchy.value().map(Given::value).orElse(type.simpleName());
    }

    /** Returns the place of the type's own name. */
    public Origin origin() {
        return Origin.of(element);
    }
}
