package io.aludel.samples.quickstart;

import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.Id;
import java.time.ZoneOffset;

/**
 * A time zone.
 *
 * @param name the key, such as Europe/Rome
 * @param region the part before the slash
 * @param offset the standard offset from UTC today
 * @param changesClock whether the clock is still put forward and back each year
 */
@Entity(table = "zones")
public record Zone(
        @Id @Column(length = 60) String name,
        @Enumerated(EnumStorage.CODE) Region region,

        @Column(name = "offset_seconds") @Convert(OffsetConverter.class)
        ZoneOffset offset,

        boolean changesClock) {}
