package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.RelationModel;

/** Expressions that read properties from {@code row}, whose first column has the index {@code first}. */
final class Reading {
    private final MapperCode mapper;

    Reading(MapperCode mapper) {
        this.mapper = mapper;
    }

    /** The value of a property of the entity itself. */
    CodeBlock value(PropertyModel property) {
        if (property instanceof RelationModel relation) {
            return References.made(mapper, relation, this::value);
        }
        if (property instanceof EmbeddedModel embedded) {
            return EmbeddedObjects.of(mapper, embedded).call(this::leaf);
        }
        return leaf(property);
    }

    private CodeBlock leaf(PropertyModel property) {
        if (property instanceof ColumnModel column) {
            Slot slot = mapper.slot(column);
            return slot.code() instanceof DeferredCode deferred
                    ? deferred.unread()
                    : slot.read("row", mapper.rows().index(column.position()));
        }
        return formula((FormulaModel) property);
    }

    private CodeBlock formula(FormulaModel formula) {
        boolean mayBeNull = formula.member().nullable() || formula.path().mayBreak();
        ValueCode code = mapper.valueCodes().of(EmbeddedObjects.typeOf(formula), formula);
        CodeBlock index = mapper.rows().index(formula.position());
        return mayBeNull
                ? code.readNullable("row", index, formula.position())
                : code.readRequired("row", index, formula.position());
    }

    /** The index of a position where what belongs together stands together: among parameters, and in the key. */
    static CodeBlock index(int position) {
        return offset("first", position);
    }

    /** A variable and a number of positions behind it. */
    static CodeBlock offset(String variable, int position) {
        return position == 0 ? CodeBlock.of("$L", variable) : CodeBlock.of("$L + $L", variable, position);
    }
}
