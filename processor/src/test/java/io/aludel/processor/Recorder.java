package io.aludel.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.ModuleModel;
import io.aludel.processor.model.ProjectionModel;
import io.aludel.processor.write.EntityWriter;
import io.aludel.processor.write.ModuleWriter;
import io.aludel.processor.write.ProjectionWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;

/** Keeps the models that reach the writers, and writes empty query types, so that there are rounds. */
final class Recorder {
    final List<EntityModel> entities = new ArrayList<>();
    final List<ModuleModel> modules = new ArrayList<>();
    final List<ProjectionModel> projections = new ArrayList<>();

    List<Processor> processors() {
        EntityWriter entityWriter = entity -> {
            entities.add(entity);
            return List.of(JavaFile.builder(
                            entity.type().packageName(),
                            TypeSpec.classBuilder(entity.generated().query())
                                    .addOriginatingElement(entity.origin())
                                    .build())
                    .build());
        };
        ModuleWriter moduleWriter = module -> {
            modules.add(module);
            return List.of(JavaFile.builder(
                            module.type().packageName(),
                            TypeSpec.classBuilder(module.type()).build())
                    .build());
        };
        ProjectionWriter projectionWriter = projection -> {
            projections.add(projection);
            return JavaFile.builder(
                            projection.type().packageName(),
                            TypeSpec.classBuilder(projection.query())
                                    .addOriginatingElement(projection.origin())
                                    .build())
                    .build();
        };
        return List.of(
                new EntityProcessor(environment -> entityWriter),
                new ModelProcessor(environment -> moduleWriter),
                new ProjectionProcessor(environment -> projectionWriter));
    }

    EntityModel entity(String simpleName) {
        return entities.stream()
                .filter(entity -> entity.type().simpleName().equals(simpleName))
                .findFirst()
                .orElseThrow();
    }
}
