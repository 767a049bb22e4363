package io.aludel.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.ArrayValues;
import java.util.Arrays;

/** Arrays in one column, a list to the codec; the snapshot is a copy. */
final class ArrayCode extends CodecCode {
    private final TypeName element;

    ArrayCode(ArrayTypeName type, String codec) {
        super(type, codec);
        this.element = type.componentType();
    }

    private CodeBlock array(CodeBlock list) {
        return element.isPrimitive()
                ? CodeBlock.of("$T.$Ls($L)", ArrayValues.class, element, list)
                : CodeBlock.of("$T.array($L, new $T[0])", ArrayValues.class, list, element);
    }

    @Override
    CodeBlock readRequired(String row, CodeBlock index, int position) {
        return array(super.readRequired(row, index, position));
    }

    @Override
    CodeBlock readNullable(String row, CodeBlock index, int position) {
        return array(super.readNullable(row, index, position));
    }

    @Override
    CodeBlock toSnapshot(CodeBlock value) {
        return CodeBlock.of("$T.copyOf($L)", ArrayValues.class, value);
    }

    @Override
    CodeBlock fromSnapshot(CodeBlock snapshot) {
        return toSnapshot(snapshot);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return CodeBlock.of("!$T.equals($L, $L)", Arrays.class, value, snapshot);
    }

    @Override
    CodeBlock toColumn(CodeBlock value) {
        return CodeBlock.of("$T.list($L)", ArrayValues.class, value);
    }

    @Override
    CodeBlock snapshotToColumn(CodeBlock snapshot) {
        return toColumn(snapshot);
    }
}
