package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @Entity}. What its mapped superclasses declare is part of it, and comes first.
 *
 * @param type the type's name
 * @param shape what kind of type it is
 * @param table the table's name; empty for the default
 * @param schema the schema; empty for the connection's own
 * @param comment the comment; empty for none
 * @param superEntity a superclass that is an entity of its own
 * @param properties the persistent fields or record components, and transient ones with a mapping
 * @param indexes the indexes
 * @param uniques the unique constraints
 * @param checks the check constraints
 * @param foreignKeys the foreign keys
 * @param callbacks the life-cycle methods
 * @param validators the {@code @Validates} methods
 * @param element the type
 */
public record EntityDeclaration(
        ClassName type,
        TypeShape shape,
        Given<String> table,
        Given<String> schema,
        Given<String> comment,
        Optional<ClassName> superEntity,
        List<PropertyDeclaration> properties,
        List<IndexDeclaration> indexes,
        List<UniqueDeclaration> uniques,
        List<CheckDeclaration> checks,
        List<ForeignKeyDeclaration> foreignKeys,
        List<CallbackDeclaration> callbacks,
        List<ValidatorDeclaration> validators,
        TypeElement element) {
    /** Copies the lists. */
    public EntityDeclaration {
        properties = List.copyOf(properties);
        indexes = List.copyOf(indexes);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        callbacks = List.copyOf(callbacks);
        validators = List.copyOf(validators);
    }

    /** Returns the place of the type's own name. */
    public Origin origin() {
        return Origin.of(element);
    }
}
