package io.aludel.processor.resolve;

import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.EntityModel;
import java.util.Optional;

/** The entities that projections lead to. */
public interface EntityModels {
    /** Returns an entity, or empty when the type is none, or is one that cannot be resolved: its own report says why. */
    Optional<EntityModel> find(TypeName type);
}
