package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A projection: a record, and where in the rows of an entity its components come from.
 *
 * @param type the record
 * @param query the class that is generated for it, {@code QOrderView}
 * @param constant its constant {@code ORDER_VIEW}
 * @param entity the entity
 * @param record how the record is made
 * @param warnings the warnings of javac for code that names what record and entity consist of, as {@link SuppressWarnings} has them
 * @param origin the element that the generated file originates from
 */
public record ProjectionModel(
        ClassName type,
        ClassName query,
        String constant,
        EntityModel entity,
        ProjectedValue.Made record,
        List<String> warnings,
        TypeElement origin) {
    /** Copies the list. */
    public ProjectionModel {
        warnings = List.copyOf(warnings);
    }
}
