package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.aludel.mapping.Lineage;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.HierarchyModel;

/** Where the entity stands in a hierarchy. A method, so that no class is initialised because one below it is. */
final class AddLineage implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        query.entity().hierarchy().ifPresent(hierarchy -> add(query, hierarchy));
    }

    private static void add(QueryCode query, HierarchyModel hierarchy) {
        CodeBlock parent = hierarchy
                .parent()
                .map(above -> CodeBlock.of("$T.$L", above.query(), above.constant()))
                .orElse(CodeBlock.of("null"));
        CodeBlock value =
                hierarchy.value().map(text -> CodeBlock.of("$S", text)).orElse(CodeBlock.of("null"));
        query.type()
                .addMethod(MapperCode.override("lineage")
                        .returns(Lineage.class)
                        .addStatement(
                                "return new $T($T.$L, $L, $L, $L)",
                                Lineage.class,
                                hierarchy.strategy().getDeclaringClass(),
                                hierarchy.strategy(),
                                parent,
                                field(query.entity()),
                                value)
                        .build());
    }

    /** The name of the field with the discriminator column, which no other column has. */
    static String field(EntityModel entity) {
        NameAllocator names = new NameAllocator();
        entity.columns().forEach(column -> names.newName(column.javaName()));
        entity.properties().forEach(property -> names.newName(property.member().name()));
        return names.newName(entity.hierarchy().map(HierarchyModel::javaName).orElseThrow());
    }
}
