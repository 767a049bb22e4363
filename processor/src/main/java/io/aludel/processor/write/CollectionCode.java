package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Lists and sets in one column, a list to the codec; the snapshot is a copy. */
final class CollectionCode extends CodecCode {
    private final boolean isSet;

    CollectionCode(TypeName type, String codec) {
        super(type, codec);
        this.isSet = isA(Set.class);
    }

    private boolean isA(Class<?> raw) {
        return type() instanceof ParameterizedTypeName declared
                && declared.rawType().equals(ClassName.get(raw));
    }

    @Override
    TypeName snapshotType() {
        return isCollection()
                ? ParameterizedTypeName.get(
                        ClassName.get(List.class),
                        ((ParameterizedTypeName) type()).typeArguments().get(0))
                : type();
    }

    private boolean isCollection() {
        return isA(Collection.class);
    }

    private CodeBlock copy(CodeBlock value) {
        return CodeBlock.of(isSet ? "setOf($L)" : "copyOf($L)", value);
    }

    @Override
    CodeBlock readRequired(String row, CodeBlock index, int position) {
        CodeBlock list = super.readRequired(row, index, position);
        return isSet ? copy(list) : list;
    }

    @Override
    CodeBlock readNullable(String row, CodeBlock index, int position) {
        CodeBlock list = super.readNullable(row, index, position);
        return isSet ? copy(list) : list;
    }

    @Override
    CodeBlock toSnapshot(CodeBlock value) {
        return copy(value);
    }

    @Override
    CodeBlock fromSnapshot(CodeBlock snapshot) {
        return copy(snapshot);
    }

    @Override
    CodeBlock differs(CodeBlock value, CodeBlock snapshot) {
        return isCollection()
                ? super.differs(CodeBlock.of("copyOf($L)", value), snapshot)
                : super.differs(value, snapshot);
    }

    @Override
    CodeBlock toColumn(CodeBlock value) {
        return isSet || isCollection() ? CodeBlock.of("copyOf($L)", value) : value;
    }

    @Override
    CodeBlock snapshotToColumn(CodeBlock snapshot) {
        return CodeBlock.of("copyOf($L)", snapshot);
    }
}
