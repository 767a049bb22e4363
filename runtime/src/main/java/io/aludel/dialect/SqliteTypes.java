package io.aludel.dialect;

import io.aludel.internal.codec.Binaries;
import io.aludel.internal.codec.Documents;
import io.aludel.internal.codec.Floats;
import io.aludel.internal.codec.Integrals;
import io.aludel.internal.codec.SqliteDecimals;
import io.aludel.internal.codec.SqliteTimes;
import io.aludel.internal.codec.Texts;
import io.aludel.internal.codec.Times;
import io.aludel.sql.BasicType.Kind;

/** The codecs of SQLite. */
final class SqliteTypes {
    private SqliteTypes() {}

    static TypeCodecs codecs() {
        return new TypeCodecs(
                SqliteTypes::basic,
                type -> SqliteDecimals.decimals(type.precision(), type.scale()),
                Documents.sqliteText());
    }

    private static Codec<?> basic(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Integrals.booleans();
            case BYTE -> Integrals.bytes();
            case SHORT -> Integrals.shorts();
            case INTEGER -> Integrals.ints();
            case LONG -> Integrals.longs();
            case FLOAT -> Floats.floatsWithoutNan();
            case DOUBLE -> Floats.doublesWithoutNan();
            case CHARACTER -> Texts.characters();
            case STRING -> Texts.strings("TEXT");
            case BIG_DECIMAL -> SqliteDecimals.decimals(0, 0);
            case BIG_INTEGER -> SqliteDecimals.bigIntegers();
            case LOCAL_DATE -> SqliteTimes.localDates();
            case LOCAL_TIME -> SqliteTimes.localTimes();
            case LOCAL_DATE_TIME -> SqliteTimes.localDateTimes();
            case OFFSET_DATE_TIME -> SqliteTimes.offsetDateTimes();
            case ZONED_DATE_TIME -> Times.zonedDateTimes();
            case INSTANT -> SqliteTimes.instants();
            case YEAR -> Times.years();
            case YEAR_MONTH -> Times.yearMonths();
            case DURATION -> Times.durations();
            case UUID -> Binaries.sqliteUuids();
            case BYTES -> Binaries.sqliteBytes();
            case JSON -> Documents.json(Documents.sqliteText());
        };
    }
}
