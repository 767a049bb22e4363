package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Enums, of which each constant is one object. */
final class EnumCode extends CodecCode {
    EnumCode(TypeName type, String codec) {
        super(type, codec);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return CodeBlock.of("$L != $L", value, snapshot);
    }
}
