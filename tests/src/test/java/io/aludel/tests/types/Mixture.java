package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Converted values in columns with limits. */
@Entity(table = "mixtures")
class Mixture {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Column(precision = 4, scale = 2)
    @Convert(RatioDecimals.class)
    Ratio share = new Ratio(1, 2);

    @Column(length = 5)
    @Convert(RatioTexts.class)
    @Nullable
    Ratio parts;
}
