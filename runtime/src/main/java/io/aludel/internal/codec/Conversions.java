package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.ListType;
import java.util.List;

/** Types that stand on another type's codec. */
public final class Conversions {
    private Conversions() {}

    /** A type of the application, through its converter. */
    public static <T, S> Codec<T> converted(ConvertedType<T, S> type, Codec<S> stored) {
        return new MappedCodec<>(
                stored,
                type.converter()::toColumn,
                type.converter()::toField,
                "what the converter for " + type.javaType().getName() + " accepts");
    }

    /** A list as a JSON array, on top of the codec for JSON texts. */
    public static <T> Codec<List<T>> list(ListType<T> type, Codec<String> json) {
        Element<List<T>> list = Elements.list(type);
        return new MappedCodec<>(
                json,
                value -> JsonArray.write((List<?>) list.toToken(value)),
                text -> list.toValue(JsonArray.read(text)),
                "a JSON array of " + type.element());
    }
}
