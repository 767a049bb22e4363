package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * A projection: a record, and where in the rows of an entity its components come from.
 *
 * @param type the record
 * @param query the class that is generated for it, {@code QOrderView}
 * @param constant its constant {@code ORDER_VIEW}
 * @param entity the entity
 * @param record how the record is made
 * @param origin the element that the generated file originates from
 */
public record ProjectionModel(
        ClassName type,
        ClassName query,
        String constant,
        EntityModel entity,
        ProjectedValue.Made record,
        TypeElement origin) {}
