package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key of a small number. */
@Entity
class KeyedByShort implements Keyed<Short> {
    @Id
    @Nullable
    Short key;

    int amount;

    @Override
    public void set(Short value) {
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
