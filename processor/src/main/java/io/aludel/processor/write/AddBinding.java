package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.ColumnSet;
import io.aludel.processor.model.ColumnModel;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** From entities to parameters. */
final class AddBinding implements MapperRule {
    private static final ParameterSpec STATEMENT =
            ParameterSpec.builder(PreparedStatement.class, "statement").build();

    @Override
    public void addTo(MapperCode mapper) {
        Optional<Slot> generatedKey = AddGeneratedKey.fromDatabase(mapper.entity())
                .filter(ColumnModel::insertable)
                .map(mapper::slot);
        mapper.type()
                .addMethod(bind(mapper))
                .addMethod(bindInsert(mapper, generatedKey))
                .addMethod(bindStraight(mapper, generatedKey));
    }

    private static MethodSpec bind(MapperCode mapper) {
        List<ParameterSpec> parameters = List.of(
                STATEMENT,
                ParameterSpec.builder(TypeName.INT, "parameter").build(),
                ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build(),
                ParameterSpec.builder(TypeName.INT, "column").build());
        MethodSpec signature = Parts.signature("bind", parameters.toArray(ParameterSpec[]::new))
                .addException(SQLException.class)
                .build();
        Parts parts = new Parts(mapper, signature).readingEntity();
        ColumnAccess access = new ColumnAccess(mapper);
        for (Slot slot : mapper.slots()) {
            parts.addStatement(slot, slot.bind(CodeBlock.of("parameter"), access.validValue(slot)));
        }
        return MapperCode.override("bind")
                .addParameters(parameters)
                .addException(SQLException.class)
                .addCode(parts.switchOver())
                .build();
    }

    /** An INSERT mostly names all columns that it may, or all but the key that the database gives: both are bound straight. */
    private static MethodSpec bindInsert(MapperCode mapper, Optional<Slot> generatedKey) {
        String entity = mapper.entityName();
        MethodSpec.Builder method = MapperCode.override("bindInsert")
                .addParameters(straightParameters(mapper))
                .addParameter(ColumnSet.class, "columns")
                .addException(SQLException.class)
                .returns(TypeName.INT);
        if (generatedKey.isPresent()) {
            method.beginControlFlow("if (columns.equals($L))", AddColumnSets.WITHOUT_KEY)
                    .addStatement("return bindStraight(statement, first, $L)", entity)
                    .endControlFlow();
        }
        method.beginControlFlow("if (columns.equals($L))", AddColumnSets.INSERTABLE);
        generatedKey.ifPresent(
                key -> method.addStatement(key.bind(Reading.index(0), new ColumnAccess(mapper).validValue(key))));
        return method.addStatement(
                        "return bindStraight(statement, $L, $L)",
                        Reading.index(generatedKey.isPresent() ? 1 : 0),
                        entity)
                .endControlFlow()
                .addStatement("return bindAll(statement, first, $L, columns)", entity)
                .build();
    }

    /** Binds the insertable columns behind the generated key. */
    private static MethodSpec bindStraight(MapperCode mapper, Optional<Slot> generatedKey) {
        List<ParameterSpec> parameters = straightParameters(mapper);
        MethodSpec signature = Parts.signature("bindStraight", parameters.toArray(ParameterSpec[]::new))
                .addException(SQLException.class)
                .build();
        Parts parts = new Parts(mapper, signature).readingEntity();
        ColumnAccess access = new ColumnAccess(mapper);
        List<Slot> bound = mapper.slots().stream()
                .filter(slot -> slot.column().insertable())
                .filter(slot -> generatedKey.filter(slot::equals).isEmpty())
                .toList();
        for (int i = 0; i < bound.size(); i++) {
            parts.addStatement(bound.get(i), bound.get(i).bind(Reading.index(i), access.validValue(bound.get(i))));
        }
        return MethodSpec.methodBuilder("bindStraight")
                .addModifiers(Modifier.PRIVATE)
                .addParameters(parameters)
                .addException(SQLException.class)
                .returns(TypeName.INT)
                .addCode(parts.inSequence())
                .addStatement("return $L", Reading.index(bound.size()))
                .build();
    }

    private static List<ParameterSpec> straightParameters(MapperCode mapper) {
        return List.of(
                STATEMENT,
                ParameterSpec.builder(TypeName.INT, "first").build(),
                ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build());
    }
}
