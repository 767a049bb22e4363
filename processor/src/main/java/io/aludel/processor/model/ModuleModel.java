package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The entities of one compilation.
 *
 * @param type the name of the generated model, as {@code ShopModel}
 * @param entities the entities; those referred to by foreign keys before those that refer to them where there is no cycle,
 *     else by name
 */
public record ModuleModel(ClassName type, List<ModuleEntity> entities) {
    /** Copies the list. */
    public ModuleModel {
        entities = List.copyOf(entities);
    }
}
