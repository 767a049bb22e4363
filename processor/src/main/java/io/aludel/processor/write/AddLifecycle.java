package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.LifecycleModel;
import java.util.List;

/** Calls of the entity's life-cycle methods. */
final class AddLifecycle implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        LifecycleModel lifecycle = mapper.entity().lifecycle();
        if (callsBeforeWriting(lifecycle)) {
            mapper.type()
                    .addMethod(MapperCode.override("callsBeforeWriting")
                            .returns(TypeName.BOOLEAN)
                            .addStatement("return true")
                            .build());
        }
        add(mapper, "beforeInsert", lifecycle.beforeInsert());
        add(mapper, "beforeUpdate", lifecycle.beforeUpdate());
        add(mapper, "beforeDelete", lifecycle.beforeDelete());
    }

    private static boolean callsBeforeWriting(LifecycleModel lifecycle) {
        return !lifecycle.beforeInsert().isEmpty()
                || !lifecycle.beforeUpdate().isEmpty()
                || !lifecycle.beforeDelete().isEmpty();
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
