package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Named like a class that generated code uses. */
@Entity
class Objects {
    @Id
    @GeneratedValue
    @Nullable
    Integer id;

    @Column(array = true)
    java.util.List<String> list = java.util.List.of();

    byte @Nullable [] bytes;

    @Nullable
    UUID uuid;
}
