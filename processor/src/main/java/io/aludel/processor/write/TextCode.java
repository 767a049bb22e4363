package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** Texts, which every JDBC driver reads and binds by itself, null included. */
final class TextCode extends ValueCode {
    TextCode() {
        super(ClassName.get(String.class));
    }

    @Override
    CodeBlock readRequired(String row, CodeBlock index, int position) {
        return CodeBlock.of("readText($L, $L, $L)", row, index, position);
    }

    @Override
    CodeBlock readNullable(String row, CodeBlock index, int position) {
        return CodeBlock.of("$L.getString($L)", row, index);
    }

    @Override
    CodeBlock require(String variable, int position) {
        return CodeBlock.of("requireText($L, $L)", variable, position);
    }

    @Override
    CodeBlock bindRequired(CodeBlock parameter, CodeBlock value) {
        return CodeBlock.of("statement.setString($L, $L)", parameter, value);
    }

    @Override
    CodeBlock bindNullable(CodeBlock parameter, CodeBlock value) {
        return bindRequired(parameter, value);
    }
}
