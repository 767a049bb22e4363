package io.aludel.processor.model;

import io.aludel.schema.ColumnType;
import java.util.Optional;

/**
 * The limits of a column's type, with defaults filled in.
 *
 * @param length the length in characters or bytes
 * @param precision the digits of a decimal in all
 * @param scale the digits of a decimal behind the point
 * @param large whether the dialect's unlimited type is asked for
 * @param definition the SQL type that the user wrote out
 */
public record SizeModel(int length, int precision, int scale, boolean large, Optional<String> definition) {
    /** What a column without a word about it has. */
    public static final SizeModel DEFAULT = new SizeModel(
            ColumnType.DEFAULT_LENGTH, ColumnType.DEFAULT_PRECISION, ColumnType.DEFAULT_SCALE, false, Optional.empty());
}
