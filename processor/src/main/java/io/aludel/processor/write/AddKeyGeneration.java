package io.aludel.processor.write;

import com.palantir.javapoet.FieldSpec;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.model.GenerationModel;
import io.aludel.schema.KeyGeneration;
import javax.lang.model.element.Modifier;

/** How the database gives keys to new rows, where it does. */
final class AddKeyGeneration implements QueryRule {
    private static final String CONSTANT = "KEY_GENERATION";

    @Override
    public void addTo(QueryCode query) {
        AddGeneratedKey.fromDatabase(query.entity())
                .flatMap(column -> column.generation())
                .ifPresent(generation -> add(query, generation));
    }

    private static void add(QueryCode query, GenerationModel generation) {
        query.type()
                .addField(FieldSpec.builder(
                                KeyGeneration.class, CONSTANT, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T($T.$L, $S, $L)",
                                KeyGeneration.class,
                                GenerationStrategy.class,
                                generation.strategy(),
                                generation.sequence(),
                                generation.allocation())
                        .build())
                .addMethod(MapperCode.override("keyGeneration")
                        .returns(KeyGeneration.class)
                        .addStatement("return $L", CONSTANT)
                        .build());
    }
}
