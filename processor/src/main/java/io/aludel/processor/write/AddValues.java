package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;

/** Single values by position, boxed, for those who do not know the entity. */
final class AddValues implements MapperRule {
    private static final ParameterSpec COLUMN =
            ParameterSpec.builder(TypeName.INT, "column").build();

    @Override
    public void addTo(MapperCode mapper) {
        mapper.type().addMethod(value(mapper)).addMethod(snapshotValue(mapper));
    }

    private static MethodSpec value(MapperCode mapper) {
        ParameterSpec entity =
                ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build();
        MethodSpec signature =
                Parts.signature("value", entity, COLUMN).returns(Object.class).build();
        Parts parts = new Parts(mapper, signature).readingEntity();
        ColumnAccess access = new ColumnAccess(mapper);
        for (Slot slot : mapper.slots()) {
            parts.add(slot, CodeBlock.of("$L;\n", slot.code().toColumn(access.value(slot))));
        }
        return MapperCode.override("value")
                .addParameter(entity)
                .addParameter(COLUMN)
                .returns(Object.class)
                .addCode(parts.choice())
                .build();
    }

    private static MethodSpec snapshotValue(MapperCode mapper) {
        ParameterSpec last = ParameterSpec.builder(mapper.state(), "last").build();
        MethodSpec signature = Parts.signature("snapshotValue", last, COLUMN)
                .returns(Object.class)
                .build();
        Parts parts = new Parts(mapper, signature);
        for (Slot slot : mapper.slots()) {
            parts.add(slot, CodeBlock.of("$L;\n", slot.code().snapshotToColumn(slot.snapshot("last"))));
        }
        return MapperCode.override("snapshotValue")
                .addParameter(mapper.stateType(), "state")
                .addParameter(COLUMN)
                .returns(Object.class)
                .addStatement("$1T last = ($1T) state", mapper.state())
                .addCode(parts.choice())
                .build();
    }
}
