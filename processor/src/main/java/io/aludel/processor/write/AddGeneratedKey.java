package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import java.util.List;
import java.util.Optional;

/** Keys that the database or a sequence gives. */
final class AddGeneratedKey implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        Optional<ColumnModel> column = fromDatabase(mapper.entity());
        if (column.isEmpty()) {
            return;
        }
        Slot slot = mapper.slot(column.get());
        Change change = Change.of(mapper);
        CodeBlock key = slot.type().box().equals(TypeName.LONG.box())
                ? CodeBlock.of("key")
                : CodeBlock.of("$T.toIntExact(key)", Math.class);
        mapper.type()
                .addMethod(MapperCode.override("assignKey")
                        .addParameter(mapper.entityType(), mapper.entityName())
                        .addParameter(TypeName.LONG, "key")
                        .returns(mapper.entityType())
                        .addCode(change.begin(List.of(slot)))
                        .addCode(change.set(slot, key))
                        .addCode(change.end())
                        .build());
    }

    /** Returns the key column, if its values come from an identity or a sequence. */
    static Optional<ColumnModel> fromDatabase(EntityModel entity) {
        return entity.generatedKey()
                .filter(column -> column.generation().orElseThrow().strategy() != GenerationStrategy.UUID);
    }
}
