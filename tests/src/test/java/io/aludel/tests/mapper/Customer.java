package io.aludel.tests.mapper;

import io.aludel.annotation.Column;
import io.aludel.annotation.ColumnOverride;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import io.aludel.sql.Json;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class with embedded objects, converters, enums in three forms, mutable values and accessors. */
@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.UUID)
    private @Nullable UUID id;

    private String name = "";

    @Nullable
    Status status;

    @Enumerated(EnumStorage.ORDINAL)
    Status priority = Status.NEW;

    @Enumerated(EnumStorage.CODE)
    @Nullable
    Size size;

    @Embedded
    Address home = new Address();

    @Embedded(
            prefix = "work_",
            columns = @ColumnOverride(field = "position.latitude", column = @Column(name = "work_lat")))
    @Nullable
    Address work;

    @Embedded(prefix = "")
    @SuppressWarnings("NullAway") // the stamps make it
    Audit audit = null;

    @Convert(MoneyConverter.class)
    Money credit = new Money(0);

    @Convert(TagsConverter.class)
    SortedSet<Integer> tags = new TreeSet<>();

    @Column(text = true)
    byte @Nullable [] photo;

    @Nullable
    Json settings;

    @Column(array = true)
    List<String> phones = List.of();

    @Column(array = true)
    @Nullable
    Set<Status> seen;

    @Column(array = true)
    int @Nullable [] scores;

    @Column(array = true)
    String[] names = {};

    @Nullable
    UUID getId() {
        return id;
    }

    void setId(@Nullable UUID id) {
        this.id = id;
    }

    String name() {
        return name;
    }

    void name(String name) {
        this.name = name;
    }
}
