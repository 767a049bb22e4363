package io.aludel.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @Projection}.
 *
 * @param record the type and its components
 * @param entity the class that the annotation names
 * @param element the type
 */
public record ProjectionDeclaration(RecordDeclaration record, Given<TypeName> entity, TypeElement element) {
    /** Returns the type's name. */
    public ClassName type() {
        return record.type();
    }

    /** Returns the place of the type's own name. */
    public Origin origin() {
        return Origin.of(element);
    }
}
