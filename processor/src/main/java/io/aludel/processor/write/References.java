package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.mapping.Reference;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.util.function.Function;

/** Expressions for references. */
final class References {
    private References() {}

    /**
     * What a field holds that refers to a key: the reference that a class instance has already, a new one in a record.
     *
     * @param keys gives an expression for a foreign key
     */
    static CodeBlock made(MapperCode mapper, RelationModel relation, Function<PropertyModel, CodeBlock> keys) {
        CodeBlock key = relation instanceof ToOneModel toOne
                ? toOne.foreignKey().map(keys).orElse(CodeBlock.of("null"))
                : CodeBlock.of("null");
        return mapper.entity().isRecord()
                ? CodeBlock.of("new $T<>(null, $L)", Reference.class, key)
                : CodeBlock.of(
                        "$T.assigned($L, $L)",
                        Reference.class,
                        Members.get(mapper.entityName(), relation.member()),
                        key);
    }

    /** Whether what a field refers to has no key yet. */
    static CodeBlock isKeyless(CodeBlock field, ToOneModel relation) {
        CodeBlock table = RelationCode.table(relation.related());
        return relation.isDirect()
                ? CodeBlock.of("($1L != null && $2L.key($1L) == null)", field, table)
                : CodeBlock.of("$L.isKeyless($L)", table, field);
    }
}
