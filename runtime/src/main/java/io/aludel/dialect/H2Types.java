package io.aludel.dialect;

import io.aludel.internal.codec.Binaries;
import io.aludel.internal.codec.Documents;
import io.aludel.internal.codec.Floats;
import io.aludel.internal.codec.H2Numbers;
import io.aludel.internal.codec.H2Times;
import io.aludel.internal.codec.Integrals;
import io.aludel.internal.codec.Texts;
import io.aludel.internal.codec.Times;
import io.aludel.sql.BasicType.Kind;

/** The codecs of H2. */
final class H2Types {
    private H2Types() {}

    static TypeCodecs codecs() {
        return new TypeCodecs(H2Types::basic, type -> basic(type.kind()), Documents.h2Text());
    }

    private static Codec<?> basic(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Integrals.booleans();
            case BYTE -> Integrals.bytes();
            case SHORT -> Integrals.shorts();
            case INTEGER -> Integrals.ints();
            case LONG -> Integrals.longs();
            case FLOAT -> Floats.floats();
            case DOUBLE -> Floats.doubles();
            case CHARACTER -> Texts.characters();
            case STRING -> Texts.strings("CLOB");
            case BIG_DECIMAL -> H2Numbers.decimals();
            case BIG_INTEGER -> H2Numbers.bigIntegers();
            case LOCAL_DATE -> H2Times.localDates();
            case LOCAL_TIME -> H2Times.localTimes();
            case LOCAL_DATE_TIME -> H2Times.localDateTimes();
            case OFFSET_DATE_TIME -> H2Times.offsetDateTimes();
            case ZONED_DATE_TIME -> Times.zonedDateTimes();
            case INSTANT -> H2Times.instants();
            case YEAR -> Times.years();
            case YEAR_MONTH -> Times.yearMonths();
            case DURATION -> Times.durations();
            case UUID -> Binaries.h2Uuids();
            case BYTES -> Binaries.h2Bytes();
            case JSON -> Documents.json(Documents.h2Text());
        };
    }
}
