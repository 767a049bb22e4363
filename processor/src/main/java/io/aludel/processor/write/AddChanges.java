package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.IdentityMap;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.util.List;

/** Finds out what the application changed. */
final class AddChanges implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        mapper.type()
                .addMethod(isModified(mapper))
                .addMethod(collectModified(mapper))
                .addMethod(changes(mapper));
    }

    private static MethodSpec.Builder onState(MapperCode mapper, String name) {
        return MapperCode.override(name)
                .addParameter(mapper.stateType(), "state")
                .addStatement("$T $L = state.entity", mapper.entityType(), mapper.entityName())
                .addStatement("$1T last = ($1T) state", mapper.state())
                .addCode(AddReconciliation.call(mapper));
    }

    private static MethodSpec isModified(MapperCode mapper) {
        Parts parts = new Parts(
                        mapper,
                        Parts.signature("isModified", AddSnapshots.entityAndLast(mapper))
                                .returns(TypeName.BOOLEAN)
                                .build())
                .readingEntity();
        for (Slot slot : mapper.slots()) {
            CodeBlock differs = differs(mapper, slot);
            parts.add(slot, isGuarded(slot) ? CodeBlock.of("($L)", differs) : differs);
        }
        for (RelationModel relation : mapper.entity().relations()) {
            CodeBlock value = Members.get(mapper.entityName(), relation.member());
            int position = mapper.slots().size() + relation.index();
            parts.add(position, 1, CodeBlock.of("$L != $L", value, AddRelations.installed(mapper, relation)));
            if (relation instanceof ToOneModel toOne && toOne.foreignKey().isPresent()) {
                parts.add(position, 1, isKeyless(mapper, toOne));
            }
        }
        return onState(mapper, "isModified")
                .returns(TypeName.BOOLEAN)
                .addCode(parts.anyOf())
                .build();
    }

    /** Whether a foreign key will be another than the snapshot's: the target is still to be inserted. */
    private static CodeBlock isKeyless(MapperCode mapper, ToOneModel relation) {
        return References.isKeyless(Members.get(mapper.entityName(), relation.member()), relation);
    }

    /** Whether a column's value is not the snapshot's; compares primitives without boxing them. */
    private static CodeBlock differs(MapperCode mapper, Slot slot) {
        ColumnAccess access = new ColumnAccess(mapper);
        CodeBlock snapshot = slot.snapshot("last");
        if (!isGuarded(slot)) {
            CodeBlock value = slot.code() instanceof EnumCode ? access.operand(slot) : access.value(slot);
            return slot.code().differs(value, snapshot);
        }
        String owner = access.owner(slot);
        CodeBlock value = Members.get(owner, slot.column().member());
        CodeBlock differs = mapper.valueCodes()
                .of(slot.column().member().type(), slot.column())
                .differs(value, snapshot);
        return slot.type().isPrimitive()
                ? CodeBlock.of("$L == null || $L", owner, differs)
                : CodeBlock.of("$1L == null ? $2L != null : $2L == null || $3L", owner, snapshot, differs);
    }

    /** Whether a primitive can be compared only when there is an embedded object that has it. */
    private static boolean isGuarded(Slot slot) {
        return slot.isEmbedded() && slot.column().member().type().isPrimitive();
    }

    private static MethodSpec collectModified(MapperCode mapper) {
        TypeName modified =
                ParameterizedTypeName.get(ClassName.get(List.class), WildcardTypeName.supertypeOf(mapper.stateType()));
        return MapperCode.override("collectModified")
                .addParameter(ParameterizedTypeName.get(ClassName.get(IdentityMap.class), mapper.entityType()), "map")
                .addParameter(modified, "modified")
                .beginControlFlow("for (int i = 0, size = map.size(); i < size; i++)")
                .addStatement("$T state = map.at(i)", mapper.stateType())
                .beginControlFlow("if (isModified(state))")
                .addStatement("modified.add(state)")
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static MethodSpec changes(MapperCode mapper) {
        ParameterSpec[] parameters = AddSnapshots.entityAndLast(mapper);
        Parts parts = new Parts(
                        mapper,
                        Parts.signature("changes", parameters)
                                .addParameter(ColumnSet.class, "changes")
                                .returns(ColumnSet.class)
                                .build())
                .readingEntity();
        for (Slot slot : mapper.slots()) {
            CodeBlock differs = differs(mapper, slot);
            CodeBlock.Builder condition = CodeBlock.builder();
            List<ToOneModel> references = mapper.references(slot);
            condition.add(isGuarded(slot) && !references.isEmpty() ? "($L)" : "$L", differs);
            references.forEach(relation -> condition.add("$W|| $L", isKeyless(mapper, relation)));
            parts.add(
                    slot,
                    CodeBlock.builder()
                            .beginControlFlow("if ($L)", condition.build())
                            .addStatement("changes = changes.with($L)", slot.position())
                            .endControlFlow()
                            .build());
        }
        return onState(mapper, "changes")
                .returns(ColumnSet.class)
                .addStatement("$1T changes = $1T.EMPTY", ColumnSet.class)
                .addCode(parts.inSequence("changes"))
                .addStatement("return changes")
                .build();
    }
}
