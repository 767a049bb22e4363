package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import io.aludel.sql.Json;
import java.nio.charset.StandardCharsets;
import java.sql.Types;

/** JSON. */
public final class Documents {
    private Documents() {}

    /** JSON text on SQLite, whose JSON functions work on text. The text comes back as it was. */
    public static Codec<String> sqliteText() {
        return Texts.text("TEXT");
    }

    /**
     * JSON text in H2's own type. Blanks between tokens are lost; the order of members, the digits of numbers and repeated
     * members are kept. It is bound as UTF-8, as a text would become a JSON string.
     */
    public static Codec<String> h2Text() {
        return ValueCodec.of(
                "JSON",
                Types.VARBINARY,
                (row, index) -> row.getString(index),
                (statement, parameter, value) -> statement.setBytes(parameter, value.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@code Json} on top of a codec for JSON texts. */
    public static Codec<Json> json(Codec<String> text) {
        return new MappedCodec<>(text, Json::text, Json::of, "a JSON document");
    }
}
