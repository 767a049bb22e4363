package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;

/** Bytes, which the application may change in place: the snapshot is a copy. */
final class BytesCode extends CodecCode {
    BytesCode(TypeName type, String codec) {
        super(type, codec);
    }

    @Override
    CodeBlock toSnapshot(CodeBlock value) {
        return CodeBlock.of("copyOf($L)", value);
    }

    @Override
    CodeBlock fromSnapshot(CodeBlock snapshot) {
        return CodeBlock.of("copyOf($L)", snapshot);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return CodeBlock.of("!$T.equals($L, $L)", Arrays.class, value, snapshot);
    }
}
