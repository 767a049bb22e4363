package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key of a point in time. */
@Entity
class KeyedByMoment implements Keyed<Instant> {
    @Id
    @Nullable
    Instant key;

    int amount;

    @Override
    public void set(Instant value) {
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
