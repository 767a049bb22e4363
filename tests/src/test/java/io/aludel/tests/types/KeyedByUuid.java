package io.aludel.tests.types;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID that the application gives as the key. */
@Entity
class KeyedByUuid implements Keyed<UUID> {
    @Id
    @Nullable
    UUID key;

    int amount;

    @Override
    public void set(UUID value) {
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
