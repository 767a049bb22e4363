package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key of an enum. */
@Entity
class KeyedByPlanet implements Keyed<Planet> {
    @Id
    @Nullable
    Planet key;

    int amount;

    @Override
    public void set(Planet value) {
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
