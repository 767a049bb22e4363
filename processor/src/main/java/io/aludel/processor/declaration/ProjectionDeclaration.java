package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @Projection}.
 *
 * @param record the type and its components
 * @param entity the class that the annotation names
 * @param warnings the warnings of javac for code that names what the record consists of, as {@link SuppressWarnings} has them
 * @param element the type
 */
public record ProjectionDeclaration(
        RecordDeclaration record, Given<TypeName> entity, List<String> warnings, TypeElement element) {
    /** Copies the list. */
    public ProjectionDeclaration {
        warnings = List.copyOf(warnings);
    }

    /** Returns the type's name. */
    public ClassName type() {
        return record.type();
    }

    /** Returns the place of the type's own name. */
    public Origin origin() {
        return Origin.of(element);
    }
}
