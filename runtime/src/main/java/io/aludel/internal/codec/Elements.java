package io.aludel.internal.codec;

import io.aludel.sql.BasicType;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.Json;
import io.aludel.sql.ListType;
import io.aludel.sql.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** How each type looks in a JSON array. */
final class Elements {
    private Elements() {}

    static <T> Element<List<T>> list(ListType<T> type) {
        Element<T> element = of(type.element());
        return new Element<>(
                values -> {
                    List<Object> tokens = new ArrayList<>(values.size());
                    for (T value : values) {
                        tokens.add(value == null ? JsonArray.NULL : element.toToken(value));
                    }
                    return tokens;
                },
                token -> values(token, element));
    }

    @SuppressWarnings("NullAway") // a list of the application may hold null, which its type cannot say
    private static <T> List<T> values(Object token, Element<T> element) {
        if (!(token instanceof List<?> tokens)) {
            throw new IllegalArgumentException("A single value where an array is expected");
        }
        List<T> values = new ArrayList<>(tokens.size());
        for (Object each : tokens) {
            values.add(each == JsonArray.NULL ? null : element.toValue(each));
        }
        return values;
    }

    @SuppressWarnings("unchecked") // each branch is for the type's own T
    private static <T> Element<T> of(ValueType<T> type) {
        if (type instanceof BasicType<T> basic) {
            return (Element<T>) basic(basic.kind());
        }
        if (type instanceof EnumType<?> enumType) {
            return (Element<T>) enumeration(enumType, of(enumType.stored()));
        }
        if (type instanceof ConvertedType<T, ?> converted) {
            return converted(converted);
        }
        return (Element<T>) list((ListType<?>) type);
    }

    private static <T, S> Element<T> converted(ConvertedType<T, S> type) {
        return of(type.stored()).map(type.converter()::toColumn, type.converter()::toField);
    }

    @SuppressWarnings("unchecked") // an EnumType's codes are of its stored type
    private static <E extends Enum<E>, S> Element<E> enumeration(EnumType<E> type, Element<S> stored) {
        return stored.map(constant -> (S) type.code(constant), code -> {
            E constant = type.constant(code);
            if (constant == null) {
                throw new IllegalArgumentException("'" + code + "' is no constant of " + type.javaType());
            }
            return constant;
        });
    }

    private static Boolean truth(String token) {
        return switch (token) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private static Element<?> basic(BasicType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Element.literal(Elements::truth);
            case BYTE -> Element.literal(Byte::valueOf);
            case SHORT -> Element.literal(Short::valueOf);
            case INTEGER -> Element.literal(Integer::valueOf);
            case LONG -> Element.literal(Long::valueOf);
            case BIG_DECIMAL -> Element.literal(BigDecimal::new);
            case BIG_INTEGER -> Element.literal(BigInteger::new);
            // NaN and infinity are no JSON numbers
            case FLOAT -> Element.text(value -> Float.toString(value), Float::valueOf);
            case DOUBLE -> Element.text(value -> Double.toString(value), Double::valueOf);
            case CHARACTER -> Element.text(String::valueOf, Texts::only);
            case STRING -> Element.text(text -> text, text -> text);
            case LOCAL_DATE -> Element.text(LocalDate::toString, LocalDate::parse);
            case LOCAL_TIME -> Element.text(LocalTime::toString, LocalTime::parse);
            case LOCAL_DATE_TIME -> Element.text(LocalDateTime::toString, LocalDateTime::parse);
            case OFFSET_DATE_TIME -> Element.text(OffsetDateTime::toString, OffsetDateTime::parse);
            case ZONED_DATE_TIME -> Element.text(ZonedDateTime::toString, ZonedDateTime::parse);
            case INSTANT -> Element.text(Instant::toString, Instant::parse);
            case YEAR -> Element.<Integer>literal(Integer::valueOf).map(Year::getValue, Year::of);
            case YEAR_MONTH -> Element.text(YearMonth::toString, YearMonth::parse);
            case DURATION -> Element.text(Duration::toString, Duration::parse);
            case UUID -> Element.text(UUID::toString, UUID::fromString);
            case BYTES ->
                Element.<byte[]>text(
                        bytes -> Base64.getEncoder().encodeToString(bytes),
                        text -> Base64.getDecoder().decode(text));
            case JSON -> Element.text(Json::text, Json::of);
        };
    }
}
