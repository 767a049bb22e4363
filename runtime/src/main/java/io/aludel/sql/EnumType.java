package io.aludel.sql;

import io.aludel.annotation.EnumStorage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enum, stored by name, by ordinal or by a code of its own. Immutable.
 *
 * @param <E> the enum
 */
public final class EnumType<E extends Enum<E>> implements ValueType<E> {
    private final Class<E> javaType;
    private final EnumStorage storage;
    private final ValueType<?> stored;
    private final List<E> constants;
    private final Map<E, Object> codes;
    private final Map<Object, E> byCode;

    private EnumType(Class<E> javaType, EnumStorage storage, ValueType<?> stored, E[] constants, List<?> codes) {
        this.javaType = javaType;
        this.storage = storage;
        this.stored = stored;
        this.constants = List.of(constants);
        this.codes = new EnumMap<>(javaType);
        this.byCode = new HashMap<>();
        for (int position = 0; position < constants.length; position++) {
            E constant = constants[position];
            Object code = codes.get(position);
            this.codes.put(constant, code);
            E other = byCode.put(code, constant);
            if (other != null) {
                throw new IllegalArgumentException("Enum " + javaType.getName() + " has the code '" + code
                        + "' for both " + other + " and " + constant + ": give each constant a code of its own");
            }
        }
    }

    /** An enum stored by its constants' names. */
    public static <E extends Enum<E>> EnumType<E> byName(Class<E> type, E[] constants) {
        return new EnumType<>(type, EnumStorage.NAME, BasicType.STRING, constants, codes(constants, Enum::name));
    }

    /** An enum stored by its constants' positions. */
    public static <E extends Enum<E>> EnumType<E> byOrdinal(Class<E> type, E[] constants) {
        return new EnumType<>(type, EnumStorage.ORDINAL, BasicType.INTEGER, constants, codes(constants, Enum::ordinal));
    }

    /**
     * An enum stored by codes.
     *
     * @throws IllegalArgumentException when two constants have the same code
     */
    public static <E extends Enum<E>, C> EnumType<E> byCode(
            Class<E> type, E[] constants, ValueType<C> stored, Function<E, C> code) {
        return new EnumType<>(type, EnumStorage.CODE, stored, constants, codes(constants, code));
    }

    private static <E> List<?> codes(E[] constants, Function<E, ?> code) {
        List<Object> codes = new ArrayList<>(constants.length);
        for (E constant : constants) {
            codes.add(code.apply(constant));
        }
        return codes;
    }

    @Override
    public Class<E> javaType() {
        return javaType;
    }

    /** Returns how constants are stored. */
    public EnumStorage storage() {
        return storage;
    }

    /** Returns the type of the codes in the column. */
    public ValueType<?> stored() {
        return stored;
    }

    /** Returns the constants in the order of their declaration. */
    public List<E> constants() {
        return constants;
    }

    /** Returns what the column holds for a constant. */
    public Object code(E constant) {
        return Objects.requireNonNull(codes.get(constant));
    }

    /** Returns the constant for what a column holds, or null when there is none. */
    public @Nullable E constant(Object code) {
        return byCode.get(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnumType<?> that
                && javaType == that.javaType
                && storage == that.storage
                && stored.equals(that.stored)
                && byCode.keySet().equals(that.byCode.keySet());
    }

    @Override
    public int hashCode() {
        return javaType.hashCode() * 31 + storage.hashCode();
    }

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
