package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.sql.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A nullable column of every type. */
@Entity(table = "samples")
class Sample {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Nullable
    Boolean truth;

    @Nullable
    Byte tiny;

    @Nullable
    Short little;

    @Nullable
    Integer number;

    @Nullable
    Long large;

    @Nullable
    Float single;

    @Nullable
    Double precise;

    @Nullable
    Character letter;

    @Nullable
    String text;

    @Column(text = true)
    @Nullable
    String longText;

    @Column(precision = 10, scale = 2)
    @Nullable
    BigDecimal price;

    @Nullable
    BigDecimal exact;

    @Nullable
    BigInteger huge;

    @Nullable
    LocalDate date;

    @Nullable
    LocalTime time;

    @Nullable
    LocalDateTime dateTime;

    @Nullable
    OffsetDateTime offsetDateTime;

    @Nullable
    ZonedDateTime zonedDateTime;

    @Nullable
    Instant moment;

    @Nullable
    Year year;

    @Nullable
    YearMonth month;

    @Nullable
    Duration duration;

    @Nullable
    UUID uuid;

    @Column(length = 300)
    byte @Nullable [] bytes;

    @Column(text = true)
    byte @Nullable [] picture;

    @Nullable
    Json json;

    @Nullable
    Planet planet;

    @Enumerated(EnumStorage.ORDINAL)
    @Nullable
    Planet position;

    @Enumerated(EnumStorage.CODE)
    @Nullable
    Planet symbol;

    @Convert(TemperatureConverter.class)
    @Nullable
    Temperature temperature;

    @Column(array = true)
    @Nullable
    List<String> words;

    @Column(array = true)
    @Nullable
    Set<Planet> planets;

    @Column(array = true)
    int @Nullable [] numbers;

    @Column(array = true)
    String @Nullable [] lines;
}
