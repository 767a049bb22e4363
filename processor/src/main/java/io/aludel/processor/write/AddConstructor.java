package io.aludel.processor.write;

import com.palantir.javapoet.MethodSpec;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.MapperContext;
import io.aludel.processor.model.GeneratedTypes;

/** The constructor, with the codecs that all other rules asked for. */
final class AddConstructor implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        GeneratedTypes generated = mapper.entity().generated();
        mapper.type()
                .addFields(mapper.codecs().specs())
                .addFields(mapper.rows().fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(MapperContext.class, "context")
                        .addStatement(
                                "super($T.$L, context, $L)",
                                generated.query(),
                                generated.constant(),
                                EntityMapper.CONTRACT)
                        .addCode(mapper.codecs().assignments())
                        .addCode(mapper.rows().assignments())
                        .build());
    }
}
