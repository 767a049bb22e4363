package io.aludel.tests.constraints;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import jakarta.validation.constraints.Max;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record with a constraint as a whole. */
@Entity(table = "periods")
@InOrder
record Period(
        @Id @Max(99) long id, LocalDate first, @Nullable LocalDate last) {}
