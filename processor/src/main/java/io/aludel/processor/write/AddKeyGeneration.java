package io.aludel.processor.write;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.model.GenerationModel;
import io.aludel.schema.KeyGeneration;

/** How the database gives keys to new rows, where it does. */
final class AddKeyGeneration implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        AddGeneratedKey.fromDatabase(query.entity())
                .flatMap(column -> column.generation())
                .ifPresent(generation -> add(query, generation));
    }

    private static void add(QueryCode query, GenerationModel generation) {
        query.type()
                .addMethod(MapperCode.override("keyGeneration")
                        .returns(KeyGeneration.class)
                        .addStatement(
                                "return new $T($T.$L, $S, $L)",
                                KeyGeneration.class,
                                GenerationStrategy.class,
                                generation.strategy(),
                                generation.sequence(),
                                generation.allocation())
                        .build());
    }
}
