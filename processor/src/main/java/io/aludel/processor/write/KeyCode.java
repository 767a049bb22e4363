package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.aludel.mapping.LongIdentityMap;
import io.aludel.mapping.ObjectIdentityMap;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.KeyModel;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What several rules have to know about an entity's key. */
final class KeyCode {
    private static final Set<BasicType.Kind> INTEGERS =
            Set.of(BasicType.Kind.BYTE, BasicType.Kind.SHORT, BasicType.Kind.INTEGER, BasicType.Kind.LONG);

    private final MapperCode mapper;

    KeyCode(MapperCode mapper) {
        this.mapper = mapper;
    }

    List<Slot> slots() {
        return mapper.slots(mapper.entity().key().columns());
    }

    /** The one column that is the key, if it is one. */
    boolean isSingle() {
        return mapper.entity().key() instanceof KeyModel.Single;
    }

    /** Whether the key is an integer, which the identity map keeps unboxed. */
    boolean isInteger() {
        return isSingle()
                && slots().get(0).column().value() instanceof ValueModel.Basic basic
                && INTEGERS.contains(basic.kind());
    }

    /** From an embedded key to one of its columns, which may have another path where it is shared. */
    static CodeBlock path(String variable, ColumnModel column) {
        return path(variable, column, inner -> inner);
    }

    /** From an embedded key to one of its columns, over what is embedded in it, each of which is required before it is read. */
    static CodeBlock path(String variable, ColumnModel column, UnaryOperator<CodeBlock> required) {
        List<MemberModel> steps = column.path().steps();
        CodeBlock value = Members.get(variable, steps.get(1));
        for (MemberModel step : steps.subList(2, steps.size())) {
            value = Members.get(required.apply(value), step);
        }
        return value;
    }

    /** What may be null in an embedded key: what is embedded in it, and the values of its columns. */
    static Set<CodeBlock> nullable(String variable, List<ColumnModel> columns) {
        Set<CodeBlock> nullable = new LinkedHashSet<>();
        for (ColumnModel column : columns) {
            CodeBlock value = path(variable, column, inner -> {
                nullable.add(inner);
                return inner;
            });
            if (!column.member().type().isPrimitive()) {
                nullable.add(value);
            }
        }
        return nullable;
    }

    /** The identity map for the key. */
    ClassName mapType() {
        return ClassName.get(isInteger() ? LongIdentityMap.class : ObjectIdentityMap.class);
    }

    /** A key of several columns, made of their values. */
    CodeBlock newKey(Function<Slot, CodeBlock> values) {
        if (mapper.entity().key() instanceof KeyModel.Embedded key) {
            return EmbeddedObjects.of(mapper, key.embedded())
                    .call(leaf -> values.apply(mapper.slot((ColumnModel) leaf)));
        }
        return CodeBlock.of(
                "new $T($L)", mapper.keyType(), slots().stream().map(values).collect(CodeBlock.joining(",$W")));
    }
}
