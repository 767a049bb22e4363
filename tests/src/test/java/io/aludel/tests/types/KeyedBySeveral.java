package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key of several types. */
@Entity
class KeyedBySeveral implements Keyed<KeyedBySeveralKey> {
    @Id
    @Nullable
    String code;

    @Id
    @Nullable
    LocalDate day;

    @Id
    @Enumerated(EnumStorage.ORDINAL)
    @Nullable
    Planet planet;

    @Id
    @Nullable
    UUID uuid;

    @Id
    long number;

    int amount;

    @Override
    public void set(KeyedBySeveralKey value) {
        code = value.code();
        day = value.day();
        planet = value.planet();
        uuid = value.uuid();
        number = value.number();
    }

    @Override
    public void amount(int value) {
        amount = value;
    }

    @Override
    public int amount() {
        return amount;
    }
}
