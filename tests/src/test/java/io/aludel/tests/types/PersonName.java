package io.aludel.tests.types;

import io.aludel.annotation.Column;
import org.jspecify.annotations.Nullable;

/** An immutable embedded object. */
record PersonName(
        @Column(length = 20) String first, @Nullable String last) {}
