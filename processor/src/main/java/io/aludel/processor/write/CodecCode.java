package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** Values that the dialect's codec reads and binds: dates, decimals, enums, UUIDs, types with a converter. */
class CodecCode extends ValueCode {
    private final String codec;

    /** Makes the code for the codec in a field of the mapper. */
    CodecCode(TypeName type, String codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    CodeBlock readRequired(String row, CodeBlock index, int position) {
        return CodeBlock.of("require($L.read($L, $L), $L)", codec, row, index, position);
    }

    @Override
    CodeBlock readNullable(String row, CodeBlock index, int position) {
        return CodeBlock.of("$L.read($L, $L)", codec, row, index);
    }

    @Override
    final CodeBlock bindRequired(CodeBlock parameter, CodeBlock value) {
        return bindNullable(parameter, value);
    }

    @Override
    final CodeBlock bindNullable(CodeBlock parameter, CodeBlock value) {
        return CodeBlock.of("$L.bind(statement, $L, $L)", codec, parameter, toColumn(value));
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return type().isPrimitive() ? CodeBlock.of("$L != $L", value, snapshot) : super.differs(value, snapshot);
    }
}
