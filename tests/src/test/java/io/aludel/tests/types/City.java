package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.Formula;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with a generated key, an embedded record, a formula and a default. */
@Entity(table = "cities")
record City(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable @Embedded Spot spot,
        @Enumerated(EnumStorage.CODE) Planet planet,
        @Column(array = true) List<String> districts,
        @Nullable @Column(serverDefault = "'unknown'") String mayor,
        @Formula("UPPER(name)") @Nullable String capitals,
        @Version int version) {
    City(String name, @Nullable Spot spot) {
        this(null, name, spot, Planet.EARTH, List.of("centre"), null, null, 0);
    }

    City renamed(String other) {
        return new City(id, other, spot, planet, districts, mayor, capitals, version);
    }
}
