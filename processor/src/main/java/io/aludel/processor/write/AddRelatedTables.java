package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.mapping.EntityTable;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.HierarchyModel;
import io.aludel.processor.model.JoinTableModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.SizeModel;
import io.aludel.processor.model.ToManyModel;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import java.util.List;

/**
 * The tables that relationships lead to, and those between. Methods, so that no class is initialised because one with a
 * relationship to it is.
 */
final class AddRelatedTables implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        List<RelationModel> relations = query.entity().relations();
        if (relations.isEmpty()) {
            return;
        }
        query.type().addMethod(target(relations));
        int inherited = query.entity()
                .hierarchy()
                .map(HierarchyModel::inheritedRelations)
                .orElse(0);
        List<ToManyModel> manyToMany = relations.stream()
                .filter(ToManyModel.class::isInstance)
                .map(ToManyModel.class::cast)
                .filter(relation -> relation.joinTable().isPresent() && relation.index() >= inherited)
                .toList();
        if (!manyToMany.isEmpty()) {
            query.type()
                    .addMethod(MapperCode.override("joinTables")
                            .returns(ParameterizedTypeName.get(List.class, Table.class))
                            .addStatement(
                                    "return $T.of($L)",
                                    List.class,
                                    manyToMany.stream()
                                            .map(relation -> joinTable(query, relation))
                                            .collect(CodeBlock.joining(",\n")))
                            .build());
        }
    }

    private static MethodSpec target(List<RelationModel> relations) {
        WildcardTypeName any = WildcardTypeName.subtypeOf(Object.class);
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (relation) {\n").indent();
        for (RelationModel relation : relations) {
            code.add("case $L -> $L;\n", relation.index(), RelationCode.table(relation.related()));
        }
        code.add("default -> super.target(relation);\n").unindent().add("};\n");
        return MapperCode.override("target")
                .addParameter(TypeName.INT, "relation")
                .returns(ParameterizedTypeName.get(ClassName.get(EntityTable.class), any, any))
                .addCode(code.build())
                .build();
    }

    private static CodeBlock joinTable(QueryCode query, ToManyModel relation) {
        JoinTableModel table = relation.joinTable().orElseThrow();
        CodeBlock.Builder code = CodeBlock.builder().add("$T.named(", Table.class);
        table.schema().ifPresent(schema -> code.add("$S, ", schema));
        code.add("$S)", table.name());
        List<ColumnModel> key = query.entity().key().columns();
        for (int i = 0; i < key.size(); i++) {
            CodeBlock values = CodeBlock.of("$L.type()", QueryCode.field(key.get(i)));
            code.add(column(table.owner().columns().get(i), values, key.get(i).size()));
        }
        for (int i = 0; i < table.relatedSizes().size(); i++) {
            CodeBlock values = CodeBlock.of("$L.columns().get($L).type()", RelationCode.table(relation.related()), i);
            code.add(column(
                    table.related().columns().get(i),
                    values,
                    table.relatedSizes().get(i)));
        }
        return code.add("\n.primaryKey($S", table.primaryKey().name())
                .add(", $L)", RelationCode.texts(table.primaryKey().columns()))
                .add("\n.foreignKey($L)", AddDescription.foreignKey(table.owner()))
                .add("\n.foreignKey($L)", AddDescription.foreignKey(table.related()))
                .add("\n.build()")
                .build();
    }

    private static CodeBlock column(String name, CodeBlock values, SizeModel size) {
        return CodeBlock.of(
                "\n.column($T.required($S, $L))", TableColumn.class, name, ColumnDescription.type(values, size));
    }
}
