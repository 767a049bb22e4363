package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** From rows to entities that no session knows. */
final class AddReading implements MapperRule {
    private static final ParameterSpec ROW =
            ParameterSpec.builder(ResultSet.class, "row").build();
    private static final ParameterSpec FIRST =
            ParameterSpec.builder(TypeName.INT, "first").build();

    @Override
    public void addTo(MapperCode mapper) {
        MethodSpec.Builder read = MapperCode.override("read")
                .addParameter(ROW)
                .addParameter(FIRST)
                .addException(SQLException.class)
                .returns(mapper.entityType());
        MethodSpec readAll = readAll(mapper);
        if (mapper.entity().isRecord()) {
            mapper.type().addMethod(read.addCode(construct(mapper)).build()).addMethod(readAll);
            return;
        }
        if (mapper.entity().isAbstract()) {
            mapper.type()
                    .addMethod(read.addStatement("throw noObjects()").build())
                    .addMethod(readAll);
            addReadColumns(mapper);
            return;
        }
        read.addStatement("$1T $2L = new $1T()", mapper.entityType(), mapper.entityName())
                .addStatement("readColumns(row, first, $L)", mapper.entityName())
                .addCode(AddLifecycle.calls(mapper, mapper.entity().lifecycle().afterLoad()))
                .addStatement("return $L", mapper.entityName());
        mapper.type()
                .addMethod(MapperCode.override("newEntity")
                        .returns(mapper.entityType())
                        .addStatement("return new $T()", mapper.entityType())
                        .build())
                .addMethod(read.build())
                .addMethod(readAll);
        addReadColumns(mapper);
    }

    private static MethodSpec readAll(MapperCode mapper) {
        TypeName entities =
                ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.supertypeOf(mapper.entityType()));
        return MapperCode.override("readAll")
                .addParameter(ResultSet.class, "rows")
                .addParameter(entities, "entities")
                .addException(SQLException.class)
                .beginControlFlow("while (rows.next())")
                .addStatement("entities.add(read(rows, 1))")
                .endControlFlow()
                .build();
    }

    private static CodeBlock construct(MapperCode mapper) {
        Reading reading = new Reading(mapper);
        CodeBlock construction = CodeBlock.of(
                "new $T(\n$L)",
                mapper.entityType(),
                mapper.entity().properties().stream().map(reading::value).collect(CodeBlock.joining(",\n")));
        List<String> afterLoad = mapper.entity().lifecycle().afterLoad();
        CodeBlock.Builder code = CodeBlock.builder();
        if (afterLoad.isEmpty()) {
            return code.addStatement("return $L", construction).build();
        }
        return code.addStatement("$T $L = $L", mapper.entityType(), mapper.entityName(), construction)
                .add(AddLifecycle.calls(mapper, afterLoad))
                .addStatement("return $L", mapper.entityName())
                .build();
    }

    private static void addReadColumns(MapperCode mapper) {
        ParameterSpec entity =
                ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build();
        MethodSpec.Builder method = Parts.signature("readColumns", ROW, FIRST, entity)
                .addModifiers(Modifier.PRIVATE)
                .addException(SQLException.class);
        Parts parts = new Parts(mapper, method.build());
        Reading reading = new Reading(mapper);
        List<PropertyModel> inOrder = mapper.entity().properties().stream()
                .filter(AddReading::isRead)
                .sorted(Comparator.comparingInt(AddReading::position))
                .toList();
        for (PropertyModel property : inOrder) {
            CodeBlock statement = Members.set(mapper.entityName(), property.member(), reading.value(property));
            parts.add(
                    position(property),
                    weight(property),
                    CodeBlock.builder().addStatement(statement).build());
        }
        mapper.type().addMethod(method.addCode(parts.inSequence()).build());
    }

    /** Whether a row gives the value of a property; that of other relationships comes from the session. */
    static boolean isRead(PropertyModel property) {
        return !(property instanceof RelationModel)
                || (property instanceof ToOneModel toOne && toOne.foreignKey().isPresent() && !toOne.isDirect());
    }

    /** As how many columns a property counts. */
    static int weight(PropertyModel property) {
        if (property instanceof ToOneModel toOne) {
            return toOne.columns().size();
        }
        return property instanceof EmbeddedModel embedded
                ? EmbeddedObjects.leaves(embedded).size()
                : 1;
    }

    /** The first position that a property has something at. */
    static int position(PropertyModel property) {
        if (property instanceof ColumnModel column) {
            return column.position();
        }
        if (property instanceof FormulaModel formula) {
            return formula.position();
        }
        if (property instanceof ToOneModel toOne) {
            return position(toOne.foreignKey().orElseThrow());
        }
        return EmbeddedObjects.leaves((EmbeddedModel) property).stream()
                .mapToInt(AddReading::position)
                .min()
                .orElse(0);
    }
}
