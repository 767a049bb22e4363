package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.LifecycleModel;
import java.util.List;

/** Calls of the entity's life-cycle methods. */
final class AddLifecycle implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        LifecycleModel lifecycle = mapper.entity().lifecycle();
        add(mapper, "beforeInsert", lifecycle.beforeInsert());
        add(mapper, "beforeUpdate", lifecycle.beforeUpdate());
        add(mapper, "beforeDelete", lifecycle.beforeDelete());
    }

    private static void add(MapperCode mapper, String name, List<String> methods) {
        if (!methods.isEmpty()) {
            mapper.type()
                    .addMethod(MapperCode.override(name)
                            .addParameter(mapper.entityType(), mapper.entityName())
                            .addCode(calls(mapper, methods))
                            .build());
        }
    }

    /** Calls methods of the entity. */
    static CodeBlock calls(MapperCode mapper, List<String> methods) {
        CodeBlock.Builder code = CodeBlock.builder();
        methods.forEach(method -> code.addStatement("$L.$L()", mapper.entityName(), method));
        return code.build();
    }
}
