package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Objects;

/**
 * How the values of one column or formula move between a row, an entity, its snapshot and a statement: one object that knows
 * all directions of one Java type. "Value" is what the entity has; "snapshot" is what the state keeps of it.
 */
abstract class ValueCode {
    private final TypeName type;

    ValueCode(TypeName type) {
        this.type = type;
    }

    /** The type of the values. */
    final TypeName type() {
        return type;
    }

    /** The type of the snapshot's field. */
    TypeName snapshotType() {
        return type;
    }

    /** Reads a NOT NULL column. */
    abstract CodeBlock readRequired(String row, CodeBlock index, int position);

    /** Reads a column that allows NULL. */
    abstract CodeBlock readNullable(String row, CodeBlock index, int position);

    /** Makes a nullable value, read into a variable, a required one. */
    CodeBlock require(String variable, int position) {
        return CodeBlock.of("require($L, $L)", variable, position);
    }

    /** A statement that binds a value that is not null. */
    abstract CodeBlock bindRequired(CodeBlock parameter, CodeBlock value);

    /** A statement that binds a value or null. */
    abstract CodeBlock bindNullable(CodeBlock parameter, CodeBlock value);

    /** What the snapshot keeps of a value. */
    CodeBlock toSnapshot(CodeBlock value) {
        return value;
    }

    /** The value that a snapshot was made of. */
    CodeBlock fromSnapshot(CodeBlock snapshot) {
        return snapshot;
    }

    /** Whether a value is another than the snapshot's. */
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return CodeBlock.of("!$T.equals($L, $L)", Objects.class, value, snapshot);
    }

    /** A value as the column's type has it. */
    CodeBlock toColumn(CodeBlock value) {
        return value;
    }

    /** A snapshot as the column's type has it. */
    CodeBlock snapshotToColumn(CodeBlock snapshot) {
        return toColumn(fromSnapshot(snapshot));
    }
}
