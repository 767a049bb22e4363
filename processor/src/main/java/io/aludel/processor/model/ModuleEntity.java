package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What a module's model says of an entity.
 *
 * @param type the entity
 * @param generated the names of what is generated for it
 * @param references the other entities that its foreign keys refer to
 * @param origin the element that the entity was read from
 */
public record ModuleEntity(ClassName type, GeneratedTypes generated, List<ClassName> references, TypeElement origin) {
    /** Copies the list. */
    public ModuleEntity {
        references = List.copyOf(references);
    }
}
