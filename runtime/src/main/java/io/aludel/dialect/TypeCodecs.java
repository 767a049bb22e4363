package io.aludel.dialect;

import io.aludel.internal.codec.Conversions;
import io.aludel.internal.codec.EnumCodec;
import io.aludel.sql.BasicType;
import io.aludel.sql.BasicType.Kind;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.ListType;
import io.aludel.sql.ValueType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the codec for a type: those of the basic types differ between databases, the others stand on them. Codecs are made when
 * they are first asked for, as an application uses few of them and loading the classes of all takes a fifth of its start.
 */
final class TypeCodecs {
    private final Map<Kind, Codec<?>> made = new ConcurrentHashMap<>();
    private final Function<Kind, Codec<?>> basic;
    private final Function<BasicType<?>, Codec<?>> sized;
    private final Codec<String> json;

    /**
     * Collects codecs.
     *
     * @param basic gives the codec of each basic type
     * @param sized gives the codec of a basic type of known digits, be it those behind the point alone
     * @param json the codec for JSON texts
     */
    TypeCodecs(Function<Kind, Codec<?>> basic, Function<BasicType<?>, Codec<?>> sized, Codec<String> json) {
        this.basic = basic;
        this.sized = sized;
        this.json = json;
    }

    @SuppressWarnings("unchecked") // each branch gives the codec of the type's own T
    <T> Codec<T> codec(ValueType<T> type) {
        if (type instanceof BasicType<T> basicType) {
            return (Codec<T>) basic(basicType);
        }
        if (type instanceof EnumType<?> enumType) {
            return (Codec<T>) new EnumCodec<>(enumType, codec(enumType.stored()));
        }
        if (type instanceof ConvertedType<T, ?> converted) {
            return converted(converted);
        }
        return (Codec<T>) Conversions.list((ListType<?>) type, json);
    }

    private Codec<?> basic(BasicType<?> type) {
        return type.precision() > 0 || type.scale() > 0 ? sized.apply(type) : made.computeIfAbsent(type.kind(), basic);
    }

    private <T, S> Codec<T> converted(ConvertedType<T, S> type) {
        return Conversions.converted(type, codec(type.stored()));
    }
}
