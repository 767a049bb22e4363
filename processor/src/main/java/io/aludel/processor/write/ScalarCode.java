package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.function.Supplier;

/**
 * Numbers and truth values, which never leave their primitive form where the field has that: read by the mapper's own
 * methods, bound by JDBC's. What may be null is bound by the codec, as dialects differ in how they like NULL.
 */
final class ScalarCode extends ValueCode {
    private final String name;
    private final boolean isChecked;
    private final Supplier<String> codec;

    /**
     * Makes the code for a scalar.
     *
     * @param name the type as in the names of JDBC's methods: {@code Int}
     * @param codec the mapper's codec, asked for when needed
     */
    ScalarCode(TypeName type, String name, Supplier<String> codec) {
        super(type);
        this.name = name;
        this.isChecked = name.equals("Int") || name.equals("Short") || name.equals("Byte");
        this.codec = codec;
    }

    @Override
    CodeBlock readRequired(String row, CodeBlock index, int position) {
        return CodeBlock.of("read$L($L, $L, $L)", name, row, index, position);
    }

    @Override
    CodeBlock readNullable(String row, CodeBlock index, int position) {
        return isChecked
                ? CodeBlock.of("readNullable$L($L, $L, $L)", name, row, index, position)
                : CodeBlock.of("readNullable$L($L, $L)", name, row, index);
    }

    @Override
    CodeBlock bindRequired(CodeBlock parameter, CodeBlock value) {
        return CodeBlock.of("statement.set$L($L, $L)", name, parameter, value);
    }

    @Override
    CodeBlock bindNullable(CodeBlock parameter, CodeBlock value) {
        return CodeBlock.of("$L.bind(statement, $L, $L)", codec.get(), parameter, value);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        if (!type().isPrimitive()) {
            return super.differs(value, snapshot);
        }
        return type().equals(TypeName.DOUBLE) || type().equals(TypeName.FLOAT)
                ? CodeBlock.of("$T.compare($L, $L) != 0", type().box(), value, snapshot)
                : CodeBlock.of("$L != $L", value, snapshot);
    }
}
