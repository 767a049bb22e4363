package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Decimals: 1.5 and 1.50 are the same number, whatever {@link java.math.BigDecimal#equals} says. */
final class DecimalCode extends CodecCode {
    DecimalCode(TypeName type, String codec) {
        super(type, codec);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return CodeBlock.of("!sameNumber($L, $L)", value, snapshot);
    }
}
