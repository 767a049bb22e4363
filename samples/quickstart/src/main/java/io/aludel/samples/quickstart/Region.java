package io.aludel.samples.quickstart;

import io.aludel.annotation.EnumCode;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands before the slash in the name of a time zone. Stored by its {@link #prefix}. */
public enum Region {
    AFRICA("Africa"),
    AMERICA("America"),
    ANTARCTICA("Antarctica"),
    ARCTIC("Arctic"),
    ASIA("Asia"),
    ATLANTIC("Atlantic"),
    AUSTRALIA("Australia"),
    EUROPE("Europe"),
    INDIAN("Indian"),
    PACIFIC("Pacific");

    @EnumCode
    final String prefix;

    Region(String prefix) {
        this.prefix = prefix;
    }

    /** The region of a zone, or none for names such as {@code Etc/GMT+8}. */
    static Optional<Region> of(String zoneName) {
        return Stream.of(values())
                .filter(region -> zoneName.startsWith(region.prefix + "/"))
                .findFirst();
    }
}
