package io.aludel.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.RelationModel;
import java.util.List;
import java.util.function.Function;

/** What the fields of relationships hold, as the application and as the session put it there. */
final class AddRelations implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        List<RelationModel> relations = mapper.entity().relations();
        if (relations.isEmpty()) {
            return;
        }
        mapper.type()
                .addMethod(MapperCode.override("related")
                        .addParameter(mapper.entityType(), mapper.entityName())
                        .addParameter(TypeName.INT, "relation")
                        .returns(Object.class)
                        .addCode(choice(
                                relations,
                                relation -> Members.get(mapper.entityName(), relation.member()),
                                CodeBlock.of("super.related($L, relation)", mapper.entityName())))
                        .build())
                .addMethod(install(mapper, relations))
                .addMethod(MapperCode.override("installed")
                        .addParameter(mapper.stateType(), "state")
                        .addParameter(TypeName.INT, "relation")
                        .returns(Object.class)
                        .addStatement("$1T last = ($1T) state", mapper.state())
                        .addCode(choice(
                                relations,
                                relation -> installed(mapper, relation),
                                CodeBlock.of("super.installed(state, relation)")))
                        .build());
    }

    /** The state's field with what was installed. */
    static CodeBlock installed(MapperCode mapper, RelationModel relation) {
        return CodeBlock.of("last.$L", mapper.names().stateField(relation.path()));
    }

    private static CodeBlock choice(
            List<RelationModel> relations, Function<RelationModel, CodeBlock> values, CodeBlock otherwise) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (relation) {\n").indent();
        relations.forEach(relation -> code.add("case $L -> $L;\n", relation.index(), values.apply(relation)));
        return code.add("default -> $L;\n", otherwise).unindent().add("};\n").build();
    }

    private static MethodSpec install(MapperCode mapper, List<RelationModel> relations) {
        MethodSpec.Builder method = MapperCode.override("install")
                .addParameter(mapper.stateType(), "state")
                .addParameter(TypeName.INT, "relation")
                .addParameter(Object.class, "value");
        if (relations.stream().anyMatch(relation -> relation.member().type() instanceof ParameterizedTypeName)) {
            method.addJavadoc("Unchecked because type arguments cannot be checked.")
                    .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "unchecked")
                            .build());
        }
        if (!mapper.entity().isRecord()) {
            method.addStatement("$T $L = state.entity", mapper.entityType(), mapper.entityName());
        }
        method.addStatement("$1T last = ($1T) state", mapper.state()).beginControlFlow("switch (relation)");
        for (RelationModel relation : relations) {
            CodeBlock remember = CodeBlock.of(
                    "$L = ($T) value;\n",
                    installed(mapper, relation),
                    relation.member().type());
            method.addCode("case $L -> ", relation.index());
            if (mapper.entity().isRecord()) {
                method.addCode(remember);
            } else {
                method.addCode("{\n$>")
                        .addCode(remember)
                        .addStatement(Members.set(mapper.entityName(), relation.member(), installed(mapper, relation)))
                        .addCode("$<}\n");
            }
        }
        return method.addStatement("default -> super.install(state, relation, value)")
                .endControlFlow()
                .build();
    }
}
