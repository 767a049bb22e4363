package io.aludel.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@link Goods}. */
record Good(
        long id,
        String name,
        BigDecimal price,
        @Nullable Integer stock,
        boolean available,
        LocalDate added,
        @Nullable String note) {}
