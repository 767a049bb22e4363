package io.aludel.samples.quickstart;

import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What a clock on the wall shows, and how far that is from UTC. Its columns are part of the table that embeds it.
 *
 * @param time the date and time shown
 * @param offset the offset from UTC
 */
public record WallClock(
        LocalDateTime time,

        @Column(name = "seconds") @Convert(OffsetConverter.class)
        ZoneOffset offset) {}
