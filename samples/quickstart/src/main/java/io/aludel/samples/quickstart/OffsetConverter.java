package io.aludel.samples.quickstart;

import io.aludel.sql.Converter;
import java.time.ZoneOffset;

/** Stores an offset from UTC as its seconds, so that the database can compare and subtract. */
public final class OffsetConverter implements Converter<ZoneOffset, Integer> {
    @Override
    public Integer toColumn(ZoneOffset offset) {
        return offset.getTotalSeconds();
    }

    @Override
    public ZoneOffset toField(Integer seconds) {
        return ZoneOffset.ofTotalSeconds(seconds);
    }
}
