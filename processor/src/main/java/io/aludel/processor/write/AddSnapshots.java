package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Snapshots: taken from the entity, put back into it, copied. */
final class AddSnapshots implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        mapper.type()
                .addMethod(newState(mapper))
                .addMethod(snapshot(mapper))
                .addMethod(restore(mapper))
                .addMethod(copy(mapper))
                .addMethod(revert(mapper))
                .addMethod(copyColumns(mapper));
    }

    private static MethodSpec newState(MapperCode mapper) {
        return MapperCode.override("newState")
                .addParameter(mapper.entityType(), mapper.entityName())
                .returns(mapper.state())
                .addStatement("return new $T($L)", mapper.state(), mapper.entityName())
                .build();
    }

    private static MethodSpec.Builder onState(MapperCode mapper, String name) {
        return MapperCode.override(name)
                .addParameter(mapper.stateType(), "state")
                .addStatement("$T $L = state.entity", mapper.entityType(), mapper.entityName())
                .addStatement("$1T last = ($1T) state", mapper.state());
    }

    /** The parameters of parts that have to do with an entity and its snapshot. */
    static ParameterSpec[] entityAndLast(MapperCode mapper) {
        return new ParameterSpec[] {
            ParameterSpec.builder(mapper.entityType(), mapper.entityName()).build(),
            ParameterSpec.builder(mapper.state(), "last").build()
        };
    }

    private static MethodSpec snapshot(MapperCode mapper) {
        Parts parts = new Parts(
                        mapper,
                        Parts.signature("snapshot", entityAndLast(mapper)).build())
                .readingEntity();
        ColumnAccess access = new ColumnAccess(mapper);
        for (Slot slot : mapper.slots()) {
            parts.addStatement(
                    slot,
                    CodeBlock.of("$L = $L", slot.snapshot("last"), slot.code().toSnapshot(access.value(slot))));
            if (slot.column().isShared() && !mapper.entity().isRecord()) {
                parts.add(slot.position(), 0, new SharedValue(mapper, slot).toField());
            }
        }
        return onState(mapper, "snapshot").addCode(parts.inSequence()).build();
    }

    private static MethodSpec restore(MapperCode mapper) {
        if (mapper.entity().isRecord()) {
            return restoreRecord(mapper);
        }
        Parts parts = new Parts(
                mapper, Parts.signature("restore", entityAndLast(mapper)).build());
        for (PropertyModel property : mapper.entity().properties()) {
            if (property instanceof FormulaModel || !AddReading.isRead(property)) {
                continue;
            }
            CodeBlock statement = Members.set(mapper.entityName(), property.member(), restored(mapper, property));
            parts.add(
                    AddReading.position(property),
                    AddReading.weight(property),
                    CodeBlock.builder().addStatement(statement).build());
        }
        return onState(mapper, "restore")
                .addCode(localsOfFormulas(mapper))
                .addCode(parts.inSequence())
                .build();
    }

    private static MethodSpec restoreRecord(MapperCode mapper) {
        MethodSpec.Builder method = MapperCode.override("restore").addParameter(mapper.stateType(), "state");
        if (!mapper.entity().formulas().isEmpty()) {
            method.addStatement("$T $L = state.entity", mapper.entityType(), mapper.entityName())
                    .addCode(localsOfFormulas(mapper));
        }
        return method.addStatement("$1T last = ($1T) state", mapper.state())
                .addStatement(
                        "state.entity = new $T($L)",
                        mapper.entityType(),
                        mapper.entity().properties().stream()
                                .map(property -> restored(mapper, property))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }

    private static CodeBlock restored(MapperCode mapper, PropertyModel property) {
        if (property instanceof RelationModel relation) {
            return References.made(mapper, relation, foreignKey -> restored(mapper, foreignKey));
        }
        if (property instanceof EmbeddedModel embedded) {
            return EmbeddedObjects.of(mapper, embedded).call(leaf -> restored(mapper, leaf));
        }
        if (property instanceof ColumnModel column) {
            Slot slot = mapper.slot(column);
            if (slot.code() instanceof DeferredCode deferred) {
                return deferred.restored(slot.snapshot("last"));
            }
            return SharedValue.orZero(slot, column, slot.code().fromSnapshot(slot.snapshot("last")));
        }
        return new ColumnAccess(mapper).value(property, property.member().type());
    }

    /** A formula within an embedded object keeps its value, which no snapshot has. */
    private static CodeBlock localsOfFormulas(MapperCode mapper) {
        List<PropertyModel> formulas = new ArrayList<>(mapper.entity().formulas());
        return new ColumnAccess(mapper).locals(formulas);
    }

    private static MethodSpec copy(MapperCode mapper) {
        return MapperCode.override("copy")
                .addParameter(mapper.stateType(), "state")
                .returns(mapper.state())
                .addStatement("$1T copy = new $1T(state.entity)", mapper.state())
                .addStatement("copyColumns(($T) state, copy)", mapper.state())
                .addStatement("return copy")
                .build();
    }

    private static MethodSpec revert(MapperCode mapper) {
        return MapperCode.override("revert")
                .addParameter(mapper.stateType(), "state")
                .addParameter(mapper.stateType(), "copy")
                .addStatement("copyColumns(($1T) copy, ($1T) state)", mapper.state())
                .build();
    }

    private static MethodSpec copyColumns(MapperCode mapper) {
        MethodSpec.Builder method = Parts.signature(
                        "copyColumns",
                        ParameterSpec.builder(mapper.state(), "from").build(),
                        ParameterSpec.builder(mapper.state(), "to").build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        Parts parts = new Parts(mapper, method.build());
        for (Slot slot : mapper.slots()) {
            parts.addStatement(slot, CodeBlock.of("$L = $L", slot.snapshot("to"), slot.snapshot("from")));
        }
        return method.addCode(parts.inSequence()).build();
    }
}
