package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.HierarchyModel;
import io.aludel.processor.model.TableModel;
import io.aludel.schema.ColumnType;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.IndexColumn;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.schema.TableIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table as a schema value. */
final class AddDescription implements QueryRule {
    @Override
    public void addTo(QueryCode query) {
        TableModel table = query.entity().table();
        CodeBlock.Builder code = CodeBlock.builder().add("$T.named(", Table.class);
        table.schema().ifPresent(schema -> code.add("$S, ", schema));
        code.add("$S)", table.name());
        columns(query.entity()).forEach(column -> code.add("\n.column($L)", column));
        if (query.entity()
                .hierarchy()
                .filter(HierarchyModel::isStoredWithParent)
                .isEmpty()) {
            code.add(
                    "\n.primaryKey($S$L)",
                    table.primaryKey().name(),
                    names(table.primaryKey().columns()));
        }
        table.uniques().forEach(unique -> code.add("\n.unique($S$L)", unique.name(), names(unique.columns())));
        table.checks().forEach(check -> code.add("\n.check($S, $S)", check.name(), check.condition()));
        table.foreignKeys().forEach(foreignKey -> code.add("\n.foreignKey($L)", foreignKey(foreignKey)));
        table.indexes().forEach(index -> code.add("\n.index($L)", index(index)));
        table.comment().ifPresent(comment -> code.add("\n.comment($S)", comment));
        query.type()
                .addMethod(MapperCode.override("describe")
                        .returns(Table.class)
                        .addStatement("return $L\n.build()", code.build())
                        .build());
    }

    /** An entity below another one describes what it adds: to the other's table, or in its own, where the key is as well. */
    private static List<CodeBlock> columns(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy().orElse(null);
        if (hierarchy == null) {
            return entity.columns().stream().map(ColumnDescription::of).toList();
        }
        List<CodeBlock> columns = new ArrayList<>();
        for (ColumnModel column : entity.columns()) {
            if (column.position() >= hierarchy.inheritedColumns()) {
                columns.add(
                        hierarchy.isStoredWithParent()
                                ? ColumnDescription.ofSubclass(column)
                                : ColumnDescription.of(column));
            } else if (column.isKey() && !hierarchy.isStoredWithParent()) {
                columns.add(ColumnDescription.ofCopy(column));
            }
        }
        if (hierarchy.parent().isEmpty()) {
            columns.add(CodeBlock.of(
                    "$T.required($S, $T.of($L.type(), $L))",
                    TableColumn.class,
                    hierarchy.discriminator(),
                    ColumnType.class,
                    AddLineage.field(entity),
                    hierarchy.length()));
        }
        return columns;
    }

    private static CodeBlock index(TableIndex index) {
        if (index.columns().stream().noneMatch(AddDescription::seemsDescending)) {
            List<String> columns =
                    index.columns().stream().map(AddDescription::indexColumn).toList();
            return CodeBlock.of("$S, $L$L", index.name(), index.unique(), names(columns));
        }
        List<CodeBlock> columns = index.columns().stream()
                .map(column -> CodeBlock.of("new $T($S, $L)", IndexColumn.class, column.name(), column.descending()))
                .toList();
        return CodeBlock.of(
                "new $T($S, $T.of($L), $L)",
                TableIndex.class,
                index.name(),
                List.class,
                CodeBlock.join(columns, ", "),
                index.unique());
    }

    /** Returns whether a column that is not descending is called as if it were. */
    private static boolean seemsDescending(IndexColumn column) {
        return !column.descending() && column.name().toLowerCase(Locale.ROOT).endsWith(" desc");
    }

    private static String indexColumn(IndexColumn column) {
        return column.descending() ? column.name() + " desc" : column.name();
    }

    private static CodeBlock names(List<String> names) {
        CodeBlock.Builder code = CodeBlock.builder();
        names.forEach(name -> code.add(", $S", name));
        return code.build();
    }

    private static CodeBlock list(List<String> names) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", ")));
    }

    /** A foreign key as a schema value. */
    static CodeBlock foreignKey(ForeignKeyConstraint foreignKey) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(
                CodeBlock.of("$S", foreignKey.name()),
                list(foreignKey.columns()),
                CodeBlock.of("$S", foreignKey.referencedSchema()),
                CodeBlock.of("$S", foreignKey.referencedTable()),
                list(foreignKey.referencedColumns()),
                CodeBlock.of("$T.$L", foreignKey.onDelete().getDeclaringClass(), foreignKey.onDelete())));
        if (foreignKey.deferrable()) {
            arguments.add(CodeBlock.of("true"));
        }
        return CodeBlock.of("new $T($L)", ForeignKeyConstraint.class, CodeBlock.join(arguments, ", "));
    }
}
