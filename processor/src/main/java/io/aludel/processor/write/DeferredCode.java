package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.DeferredSnapshot;

/**
 * Values that a field holds in a {@code Deferred}, which may not have read its own yet. What is done with the value itself is up to
 * the code of its type.
 */
final class DeferredCode extends ValueCode {
    private final ValueCode values;
    private final CodeBlock field;
    private final int position;

    DeferredCode(TypeName type, ValueCode values, CodeBlock field, int position) {
        super(type);
        this.values = values;
        this.field = field;
        this.position = position;
    }

    @Override
    TypeName snapshotType() {
        TypeName snapshot = values.snapshotType();
        return ParameterizedTypeName.get(
                ClassName.get(DeferredSnapshot.class), snapshot.isPrimitive() ? snapshot.box() : snapshot);
    }

    /** What the field holds after its row was read. */
    CodeBlock unread() {
        return CodeBlock.of("unread($L, $L)", field, position);
    }

    /** Reads the value itself, into the field and the snapshot. */
    CodeBlock load(String row, CodeBlock index, boolean isNullable) {
        CodeBlock read =
                isNullable ? values.readNullable(row, index, position) : values.readRequired(row, index, position);
        return CodeBlock.of("loaded($L, $L, $L)", field, read, toSnapshot());
    }

    private CodeBlock toSnapshot() {
        return CodeBlock.of("value -> $L", values.toSnapshot(CodeBlock.of("value")));
    }

    /** What the field held when the snapshot was taken. */
    CodeBlock restored(CodeBlock snapshot) {
        return CodeBlock.of(
                "restored($L, $L, last, $L, value -> $L)",
                field,
                snapshot,
                position,
                values.fromSnapshot(CodeBlock.of("value")));
    }

    /** Whether there is a value, or null, that was read or set. */
    CodeBlock isLoaded() {
        return CodeBlock.of("isLoaded($L)", field);
    }

    /** Whether there is no value, and none to be read. */
    CodeBlock isUnset() {
        return CodeBlock.of("isUnset($L)", field);
    }

    /** The value as far as it is loaded. */
    CodeBlock loadedValue() {
        return CodeBlock.of("loadedValue($L)", field);
    }

    @Override
    CodeBlock readRequired(String row, CodeBlock index, int column) {
        return CodeBlock.of("assigned($L, $L)", field, values.readRequired(row, index, column));
    }

    @Override
    CodeBlock readNullable(String row, CodeBlock index, int column) {
        return CodeBlock.of("assigned($L, $L)", field, values.readNullable(row, index, column));
    }

    @Override
    CodeBlock bindRequired(CodeBlock parameter, CodeBlock value) {
        return bindNullable(parameter, value);
    }

    @Override
    CodeBlock bindNullable(CodeBlock parameter, CodeBlock value) {
        return values.bindNullable(parameter, CodeBlock.of("writtenValue($L)", value));
    }

    @Override
    CodeBlock toSnapshot(CodeBlock value) {
        return CodeBlock.of("snapshotOf($L, last, $L, $L)", value, position, toSnapshot());
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return CodeBlock.of(
                "differs($L, $L, last, (value, stored) -> $L)",
                value,
                snapshot,
                values.differs(CodeBlock.of("value"), CodeBlock.of("stored")));
    }

    @Override
    CodeBlock toColumn(CodeBlock value) {
        return values.toColumn(CodeBlock.of("loadedValue($L)", value));
    }

    @Override
    CodeBlock snapshotToColumn(CodeBlock snapshot) {
        return values.snapshotToColumn(CodeBlock.of("loadedValue($L)", snapshot));
    }
}
