package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The column of the optimistic lock. */
final class AddVersion implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        Optional<ColumnModel> version = mapper.entity().version();
        if (version.isEmpty()) {
            return;
        }
        Slot slot = mapper.slot(version.get());
        Change change = Change.of(mapper);
        mapper.type()
                .addMethod(MapperCode.override("versionColumn")
                        .returns(TypeName.INT)
                        .addStatement("return $L", slot.position())
                        .build())
                .addMethod(MapperCode.override("bindVersion")
                        .addParameter(PreparedStatement.class, "statement")
                        .addParameter(TypeName.INT, "parameter")
                        .addParameter(mapper.stateType(), "state")
                        .addException(SQLException.class)
                        .addStatement("$1T last = ($1T) state", mapper.state())
                        .addStatement(slot.bind(CodeBlock.of("parameter"), slot.snapshot("last")))
                        .build())
                .addMethod(MapperCode.override("restoreVersion")
                        .addParameter(mapper.entityType(), mapper.entityName())
                        .addParameter(mapper.stateType(), "state")
                        .returns(mapper.entityType())
                        .addStatement("$1T last = ($1T) state", mapper.state())
                        .addCode(change.begin(List.of(slot)))
                        .addCode(change.set(slot, slot.snapshot("last")))
                        .addCode(change.end())
                        .build());
    }
}
