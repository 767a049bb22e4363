package io.aludel.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Entity;
import io.aludel.processor.check.EntityChecks;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.read.EntityReader;
import io.aludel.processor.read.Reading;
import io.aludel.processor.resolve.EntityModels;
import io.aludel.processor.resolve.EntityResolver;
import io.aludel.processor.resolve.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The entities that projections lead to, as far as they are without errors, each resolved once. For one projection in one round. */
final class KnownEntities implements EntityModels {
    private final Elements elements;
    private final EntityReader reader;
    private final EntityChecks checks = new EntityChecks(Set.of());
    private final Map<TypeName, Optional<EntityModel>> models = new HashMap<>();
    private boolean isIncomplete;
    private boolean isWrong;

    KnownEntities(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.reader = new EntityReader(elements, environment.getTypeUtils(), SourceTrees.initialisers(environment));
    }

    /** Returns whether a type is an entity, right or wrong. */
    boolean isEntity(TypeName type) {
        return element(type).isPresent();
    }

    /** Returns whether an entity that was asked for mentions types that do not exist, or not yet. */
    boolean isIncomplete() {
        return isIncomplete;
    }

    /** Returns whether an entity that was asked for has errors, which its own report tells. */
    boolean isWrong() {
        return isWrong;
    }

    private Optional<TypeElement> element(TypeName type) {
        return type instanceof ClassName name
                ? Optional.ofNullable(elements.getTypeElement(name.canonicalName()))
                        .filter(element -> MoreElements.isAnnotationPresent(element, Entity.class))
                : Optional.empty();
    }

    @Override
    public Optional<EntityModel> find(TypeName type) {
        Optional<EntityModel> known = models.get(type);
        if (known == null) {
            known = element(type).flatMap(this::resolve);
            models.put(type, known);
        }
        return known;
    }

    private Optional<EntityModel> resolve(TypeElement entity) {
        if (!(reader.read(entity) instanceof Reading.Complete complete)) {
            isIncomplete = true;
            return Optional.empty();
        }
        Layout layout = Layout.of(complete.declaration());
        if (!checks.check(layout).isClean()) {
            isWrong = true;
            return Optional.empty();
        }
        return Optional.of(EntityResolver.resolve(layout));
    }
}
