package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Code that sets columns of an entity and returns it: {@link #begin}, any number of {@link #set}, {@link #end}. A class
 * instance is changed; for a record, variables are, of which a new one is made in the end.
 */
abstract class Change {
    private final MapperCode mapper;
    private final ColumnAccess access;

    Change(MapperCode mapper) {
        this.mapper = mapper;
        this.access = new ColumnAccess(mapper);
    }

    static Change of(MapperCode mapper) {
        return mapper.entity().isRecord() ? new RecordChange(mapper) : new ClassChange(mapper);
    }

    final MapperCode mapper() {
        return mapper;
    }

    final ColumnAccess access() {
        return access;
    }

    /** Declares what is needed to get and set some columns. */
    abstract CodeBlock begin(List<Slot> slots);

    /** The value of a column now, ready to stand beside an operator. */
    abstract CodeBlock operand(Slot slot);

    /** Whether a column is null now. */
    final CodeBlock isNull(Slot slot) {
        return slot.isEmbedded() ? access.isUnset(slot) : CodeBlock.of("$L == null", operand(slot));
    }

    /** Sets a property of the entity itself. */
    abstract CodeBlock setMember(MemberModel member, String variable, CodeBlock value);

    /** Returns the changed entity. */
    abstract CodeBlock end();

    /** Sets a column. */
    final CodeBlock set(Slot slot, CodeBlock value) {
        List<EmbeddedModel> around = new ArrayList<>(mapper.around(slot.column()));
        if (around.isEmpty()) {
            return setMember(slot.column().member(), slot.variable(), value);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        for (EmbeddedModel embedded : around) {
            if (embedded.construction() == Construction.NO_ARGUMENTS) {
                String owner = mapper.names().variable(embedded.path());
                code.beginControlFlow("if ($L == null)", owner)
                        .addStatement("$L = new $T()", owner, embedded.type())
                        .endControlFlow();
            }
        }
        Collections.reverse(around);
        PropertyModel changed = slot.column();
        CodeBlock changedValue = value;
        String owner = slot.variable();
        for (EmbeddedModel embedded : around) {
            owner = mapper.names().variable(embedded.path());
            code.addStatement(
                    embedded.construction() == Construction.NO_ARGUMENTS
                            ? Members.set(owner, changed.member(), changedValue)
                            : CodeBlock.of("$L = $L", owner, rebuilt(embedded, owner, changed, changedValue)));
            changed = embedded;
            changedValue = CodeBlock.of("$L", owner);
        }
        return code.add(setMember(changed.member(), owner, changedValue)).build();
    }

    private static CodeBlock rebuilt(
            EmbeddedModel embedded, String owner, PropertyModel changed, CodeBlock changedValue) {
        return CodeBlock.of(
                "new $T($L)",
                embedded.type(),
                embedded.properties().stream()
                        .map(property -> property.equals(changed)
                                ? changedValue
                                : CodeBlock.of(
                                        "$L == null ? $L : $L",
                                        owner,
                                        ColumnAccess.absent(property.member().type()),
                                        Members.get(owner, property.member())))
                        .collect(CodeBlock.joining(",$W")));
    }
}
