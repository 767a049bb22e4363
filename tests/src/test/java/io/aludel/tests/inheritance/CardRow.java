package io.aludel.tests.inheritance;

import io.aludel.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** A projection of a class in the table of its base. */
@Projection(CardPayment.class)
record CardRow(
        String reference,
        @Nullable Long units,
        String number,
        @Nullable String payerName) {}
