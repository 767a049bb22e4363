package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import java.sql.Types;
import java.util.UUID;

/** Bytes and UUIDs. */
public final class Binaries {
    private Binaries() {}

    /** {@code byte[]} in SQLite's BLOB, which has no limit of its own. */
    public static Codec<byte[]> sqliteBytes() {
        return ValueCodec.of(
                "BLOB",
                Types.BLOB,
                (row, index) -> row.getBytes(index),
                (statement, parameter, value) -> statement.setBytes(parameter, value));
    }

    /** {@code byte[]} in VARBINARY, or in BLOB when it is to be large. */
    public static Codec<byte[]> h2Bytes() {
        return new ValueCodec<>(
                Types.VARBINARY,
                (row, index) -> row.getBytes(index),
                (statement, parameter, value) -> statement.setBytes(parameter, value),
                type -> Texts.sized(type, "VARBINARY", "BLOB"));
    }

    /**
     * {@code UUID} as text in lower case. 36 bytes instead of 16, but every tool shows it and every hand-written statement
     * can name it; its order is that of the bytes, so that time-ordered UUIDs stay so.
     */
    public static Codec<UUID> sqliteUuids() {
        return new MappedCodec<>(Texts.text("CHAR(36)"), UUID::toString, UUID::fromString, "a UUID as text");
    }

    /** {@code UUID} in H2's own type. */
    public static Codec<UUID> h2Uuids() {
        return ValueCodec.of(
                "UUID",
                Types.OTHER,
                (row, index) -> row.getObject(index, UUID.class),
                (statement, parameter, value) -> statement.setObject(parameter, value));
    }
}
