package io.aludel.processor.read;

import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The fields of records, which have the annotations of the components and whose places compilers show better. */
final class RecordFields {
    private RecordFields() {}

    /** Returns the field of a component. */
    static Optional<VariableElement> of(TypeElement type, RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst();
    }
}
