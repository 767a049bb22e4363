package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import io.aludel.schema.ColumnType;
import java.sql.Types;

/** Texts that are read and bound as {@code String}. */
public final class Texts {
    private Texts() {}

    /** {@code String} in a VARCHAR, or in the type given when it is to be large. */
    public static Codec<String> strings(String largeType) {
        return new ValueCodec<>(
                Types.VARCHAR,
                (row, index) -> row.getString(index),
                (statement, parameter, value) -> statement.setString(parameter, value),
                type -> type.large() ? largeType : "VARCHAR(" + type.length() + ")");
    }

    /** {@code Character}. A column with another number of characters is an error. */
    public static Codec<Character> characters() {
        return new MappedCodec<>(text("VARCHAR(1)"), String::valueOf, Texts::only, "a single character");
    }

    /** Returns the one character of a text, and refuses any other text. */
    static char only(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("Not a single character");
        }
        return text.charAt(0);
    }

    /** {@code String} in a column whose type does not depend on the mapping. */
    static Codec<String> text(String definition) {
        return ValueCodec.of(
                definition,
                Types.VARCHAR,
                (row, index) -> row.getString(index),
                (statement, parameter, value) -> statement.setString(parameter, value));
    }

    /** Returns the length of a column for text or bytes, for a type with a larger one when it is to be large. */
    static String sized(ColumnType type, String name, String large) {
        return type.large() ? large : name + "(" + type.length() + ")";
    }
}
