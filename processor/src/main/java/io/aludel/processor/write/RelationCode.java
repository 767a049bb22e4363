package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.mapping.JoinTable;
import io.aludel.mapping.RelationOptions;
import io.aludel.mapping.ToMany;
import io.aludel.mapping.ToManyRows;
import io.aludel.mapping.ToOne;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.JoinTableModel;
import io.aludel.processor.model.RelatedModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.RelationOptionsModel;
import io.aludel.processor.model.ToManyModel;
import io.aludel.processor.model.ToOneModel;
import java.util.List;
import java.util.stream.Collectors;

/** A relationship in the query type: the field's type, and how it is made. */
final class RelationCode {
    private RelationCode() {}

    static TypeName type(EntityModel entity, RelationModel relation) {
        return ParameterizedTypeName.get(
                ClassName.get(kind(relation)), entity.type(), relation.related().type());
    }

    private static Class<?> kind(RelationModel relation) {
        if (relation instanceof ToManyModel toMany) {
            return isQueried(toMany) ? ToManyRows.class : ToMany.class;
        }
        return ToOne.class;
    }

    private static boolean isQueried(ToManyModel relation) {
        return relation.container() == ToManyModel.Container.MANY;
    }

    /** The table that a relationship leads to. */
    static CodeBlock table(RelatedModel related) {
        return CodeBlock.of(
                "$T.$L", related.generated().query(), related.generated().constant());
    }

    /** Makes the relationship, within the query type, whose columns are there already. */
    static CodeBlock creation(RelationModel relation) {
        return relation instanceof ToOneModel toOne ? toOne(toOne) : toMany((ToManyModel) relation);
    }

    private static CodeBlock toOne(ToOneModel relation) {
        String name = relation.member().name();
        CodeBlock options = options(relation.options());
        if (relation.mappedBy().isPresent()) {
            return CodeBlock.of(
                    "inverseOne($S, $S,$W$L)", name, relation.mappedBy().get(), options);
        }
        return CodeBlock.of(
                "$L($S,$W$L,$W$L)",
                relation.isDirect() ? "directOne" : "toOne",
                name,
                options,
                relation.columns().stream().map(ColumnModel::javaName).collect(Collectors.joining(", ")));
    }

    private static CodeBlock many(ToManyModel relation) {
        String name = relation.member().name();
        CodeBlock options = options(relation.options());
        if (relation.mappedBy().isPresent()) {
            return CodeBlock.of("many($S,$W$S,$W$L)", name, relation.mappedBy().get(), options);
        }
        return relation.joinTable().isPresent()
                ? CodeBlock.of(
                        "manyOver($S,$W$L,$W$L)",
                        name,
                        joinTable(relation.joinTable().get()),
                        options)
                : CodeBlock.of("manyBy($S,$W$L,$W$L)", name, options, texts(relation.joinColumns()));
    }

    private static CodeBlock toMany(ToManyModel relation) {
        if (isQueried(relation)) {
            return many(relation);
        }
        String name = relation.member().name();
        CodeBlock container = CodeBlock.of("$T.$L", ToMany.Container.class, relation.container());
        CodeBlock options = options(relation.options());
        if (relation.mappedBy().isPresent()) {
            return CodeBlock.of(
                    "toMany($S,$W$L,$W$S,$W$L)",
                    name,
                    container,
                    relation.mappedBy().get(),
                    options);
        }
        if (relation.joinTable().isPresent()) {
            return CodeBlock.of(
                    "manyToMany($S,$W$L,$W$L,$W$L)",
                    name,
                    container,
                    joinTable(relation.joinTable().get()),
                    options);
        }
        return CodeBlock.of("toManyBy($S,$W$L,$W$L,$W$L)", name, container, options, texts(relation.joinColumns()));
    }

    private static CodeBlock joinTable(JoinTableModel table) {
        return CodeBlock.of(
                "new $T($L, $S,$W$T.of($L),$W$T.of($L))",
                JoinTable.class,
                table.schema().map(schema -> CodeBlock.of("$S", schema)).orElse(CodeBlock.of("null")),
                table.name(),
                List.class,
                texts(table.owner().columns()),
                List.class,
                texts(table.related().columns()));
    }

    private static CodeBlock options(RelationOptionsModel options) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", RelationOptions.class);
        if (options.required()) {
            code.add(".requiringTarget()");
        }
        if (!options.cascade().isEmpty()) {
            code.add(
                    ".cascade($L)",
                    options.cascade().stream()
                            .map(cascade -> CodeBlock.of("$T.$L", Cascade.class, cascade))
                            .collect(CodeBlock.joining(", ")));
        }
        if (options.orphanDelete()) {
            code.add(".deletingOrphans()");
        }
        if (!options.orderBy().isEmpty()) {
            code.add(".orderBy($L)", texts(options.orderBy()));
        }
        if (!options.mapKey().isEmpty()) {
            code.add(".mapKey($S)", options.mapKey());
        }
        if (!options.condition().isEmpty()) {
            code.add(".condition($S)", options.condition());
        }
        if (options.fetch() != FetchStrategy.BATCH) {
            code.add(".fetch($T.$L)", FetchStrategy.class, options.fetch());
        }
        if (options.onDelete() != OnDelete.NO_ACTION) {
            code.add(".onDelete($T.$L)", OnDelete.class, options.onDelete());
        }
        return code.build();
    }

    /** Texts as arguments. */
    static CodeBlock texts(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }
}
