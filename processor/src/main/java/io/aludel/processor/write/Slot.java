package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;

/**
 * A column's place in the mapper: the variable that its value has in methods, and the field of the state that keeps its
 * snapshot.
 *
 * @param column the column
 * @param variable the name of variables and parameters
 * @param field the name of the state's field
 * @param type the type of the value; a box for a primitive within an embedded object that may be missing
 * @param code how values move
 */
record Slot(ColumnModel column, String variable, String field, TypeName type, ValueCode code) {
    int position() {
        return column.position();
    }

    /** Whether the column belongs to an embedded object. */
    boolean isEmbedded() {
        return column.path().steps().size() > 1 && !column.isShared();
    }

    /** Whether the field itself, rather than an embedded object around it, may be null. */
    boolean isRequiredWithin() {
        return column.nullable() && !column.member().nullable();
    }

    CodeBlock read(String row, CodeBlock index) {
        return column.nullable()
                ? code.readNullable(row, index, position())
                : code.readRequired(row, index, position());
    }

    CodeBlock bind(CodeBlock parameter, CodeBlock value) {
        boolean mayBeNull = column.nullable() || column.isForeignKey() || column.isShared();
        return mayBeNull ? code.bindNullable(parameter, value) : code.bindRequired(parameter, value);
    }

    CodeBlock snapshot(String state) {
        return CodeBlock.of("$L.$L", state, field);
    }
}
