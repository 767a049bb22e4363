package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** From entities to parameters. */
final class AddBinding implements MapperRule {
    private static final ParameterSpec STATEMENT =
            ParameterSpec.builder(PreparedStatement.class, "statement").build();

    @Override
    public void addTo(MapperCode mapper) {
        mapper.type().addMethod(bind(mapper)).addMethod(bindInsertable(mapper));
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

    private static MethodSpec bindInsertable(MapperCode mapper) {
        List<ParameterSpec> parameters = List.of(
                STATEMENT,
                ParameterSpec.builder(TypeName.INT, "first").build(),
                ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build());
        MethodSpec signature = Parts.signature("bindInsertable", parameters.toArray(ParameterSpec[]::new))
                .addException(SQLException.class)
                .build();
        Parts parts = new Parts(mapper, signature).readingEntity();
        ColumnAccess access = new ColumnAccess(mapper);
        List<ColumnModel> insertable = mapper.entity().columns().stream()
                .filter(ColumnModel::insertable)
                .toList();
        for (int i = 0; i < insertable.size(); i++) {
            Slot slot = mapper.slot(insertable.get(i));
            parts.addStatement(slot, slot.bind(Reading.index(i), access.validValue(slot)));
        }
        return MapperCode.override("bindInsertable")
                .addParameters(parameters)
                .addException(SQLException.class)
                .returns(TypeName.INT)
                .addCode(parts.inSequence())
                .addStatement("return $L", Reading.index(insertable.size()))
                .build();
    }
}
