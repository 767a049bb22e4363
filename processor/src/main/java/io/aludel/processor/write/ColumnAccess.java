package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Expressions for the entity's values. A property of an embedded object is reached through a local variable for that object,
 * which {@link #locals} declares, and has no value when there is no such object.
 */
final class ColumnAccess {
    private final MapperCode mapper;

    ColumnAccess(MapperCode mapper) {
        this.mapper = mapper;
    }

    /** The value of a column. */
    CodeBlock value(Slot slot) {
        if (slot.column().isShared()) {
            return SharedValue.call(mapper, slot);
        }
        return value(slot.column(), slot.type());
    }

    /** The value of a column that has been validated: one without NULL belongs to an object that is there. */
    CodeBlock validValue(Slot slot) {
        return slot.isEmbedded() && !slot.column().nullable() && !slot.column().isForeignKey()
                ? Members.get(owner(slot), slot.column().member())
                : value(slot);
    }

    /** The value of a property. */
    CodeBlock value(PropertyModel property, TypeName type) {
        List<EmbeddedModel> around = mapper.around(property);
        return around.isEmpty()
                ? Members.get(mapper.entityName(), property.member())
                : within(around.get(around.size() - 1), property.member(), type);
    }

    /** The value of a column whose embedded object is there. */
    CodeBlock presentValue(Slot slot) {
        return slot.isEmbedded() ? Members.get(owner(slot), slot.column().member()) : value(slot);
    }

    /** What is true, each on its own, where a column has null: there is no embedded object, or no value. */
    List<CodeBlock> isMissing(Slot slot) {
        List<CodeBlock> missing = new ArrayList<>(2);
        if (!slot.isEmbedded()) {
            missing.add(CodeBlock.of("$L == null", operand(slot)));
        } else {
            missing.add(CodeBlock.of("$L == null", owner(slot)));
            if (!slot.column().member().type().isPrimitive()) {
                missing.add(CodeBlock.of("$L == null", presentValue(slot)));
            }
        }
        return missing;
    }

    /** The value of a column, ready to stand beside an operator. */
    CodeBlock operand(Slot slot) {
        boolean isChoice = slot.isEmbedded()
                || slot.column()
                        .foreignKey()
                        .map(MemberAccess.ForeignKey::isDirect)
                        .orElse(false);
        return isChoice ? CodeBlock.of("($L)", value(slot)) : value(slot);
    }

    /** Whether a column has no value: null, or zero in a primitive. */
    CodeBlock isUnset(Slot slot) {
        if (slot.code() instanceof DeferredCode deferred) {
            return deferred.isUnset();
        }
        String nothing = slot.type().isPrimitive() ? "0" : "null";
        return slot.isEmbedded()
                ? CodeBlock.of(
                        "$1L == null || $2L == $3L",
                        owner(slot),
                        Members.get(owner(slot), slot.column().member()),
                        nothing)
                : CodeBlock.of("$L == $L", value(slot), nothing);
    }

    /** The name of the variable for the embedded object that a column belongs to. */
    String owner(Slot slot) {
        List<EmbeddedModel> around = mapper.around(slot.column());
        return mapper.names().variable(around.get(around.size() - 1).path());
    }

    private CodeBlock within(EmbeddedModel embedded, MemberModel member, TypeName type) {
        String owner = mapper.names().variable(embedded.path());
        return CodeBlock.of("$L == null ? $L : $L", owner, absent(type), Members.get(owner, member));
    }

    /** What a variable of a type holds when there is no value. */
    static String absent(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return "false";
        }
        return type.equals(TypeName.CHAR) ? "'\\0'" : "0";
    }

    /** Declares the embedded objects on the way to some properties. */
    CodeBlock locals(Collection<? extends PropertyModel> properties) {
        Set<EmbeddedModel> needed = new LinkedHashSet<>();
        properties.stream()
                .filter(property -> !(property instanceof ColumnModel column && column.isShared()))
                .forEach(property -> needed.addAll(mapper.around(property)));
        CodeBlock.Builder code = CodeBlock.builder();
        needed.forEach(embedded -> code.add(local(embedded)));
        return code.build();
    }

    /** Declares one embedded object; those around it are declared already. */
    CodeBlock local(EmbeddedModel embedded) {
        return CodeBlock.builder()
                .addStatement(
                        "$T $L = $L",
                        embedded.type(),
                        mapper.names().variable(embedded.path()),
                        value(embedded, embedded.type()))
                .build();
    }
}
