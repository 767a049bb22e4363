package io.aludel.tests.types;

import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key with something embedded in it. */
@Entity
class Berth {
    @Id
    @Embedded
    @Nullable
    Place place;

    boolean taken;

    record Place(@Embedded Harbour harbour, int number) {}

    record Harbour(int country, String name) {}
}
