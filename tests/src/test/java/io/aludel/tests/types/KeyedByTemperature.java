package io.aludel.tests.types;

import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key of a converted value. */
@Entity
class KeyedByTemperature implements Keyed<Temperature> {
    @Id
    @Convert(TemperatureConverter.class)
    @Nullable
    Temperature key;

    int amount;

    @Override
    public void set(Temperature value) {
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
