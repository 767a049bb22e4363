package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;

/**
 * Objects of the application that are converted to documents or bytes and may well be mutable: the snapshot is what the
 * column holds, so that a change in place is seen.
 */
final class StoredCode extends CodecCode {
    private final CodeBlock valueType;
    private final TypeName stored;

    StoredCode(TypeName type, String codec, CodeBlock valueType, TypeName stored) {
        super(type, codec);
        this.valueType = valueType;
        this.stored = stored;
    }

    @Override
    TypeName snapshotType() {
        return stored;
    }

    @Override
    CodeBlock toSnapshot(CodeBlock value) {
        return CodeBlock.of("toColumn($L, $L)", valueType, value);
    }

    @Override
    CodeBlock fromSnapshot(CodeBlock snapshot) {
        return CodeBlock.of("toField($L, $L)", valueType, snapshot);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return stored.toString().equals("byte[]")
                ? CodeBlock.of("!$T.equals($L, $L)", Arrays.class, toSnapshot(value), snapshot)
                : super.differs(toSnapshot(value), snapshot);
    }
}
