package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A key of a date. */
@Entity
class KeyedByDate implements Keyed<LocalDate> {
    @Id
    @Nullable
    LocalDate key;

    int amount;

    @Override
    public void set(LocalDate value) {
        key = value;
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
