package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key of text. */
@Entity
class KeyedByText implements Keyed<String> {
    @Id
    @Nullable
    String key;

    int amount;

    @Override
    public void set(String value) {
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
