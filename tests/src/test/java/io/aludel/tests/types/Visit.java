package io.aludel.tests.types;

import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entity without a column that an UPDATE would set. */
@Entity
record Visit(@Id String page, @CreatedAt @Nullable Instant first) {}
