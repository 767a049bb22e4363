package io.aludel.samples.quickstart;

import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;

/**
 * A currency of ISO 4217. A record: an entity that never changes.
 *
 * @param code the key, such as EUR
 * @param number the same as a number, such as 978
 * @param name the English name
 * @param fractionDigits the digits behind the decimal point, -1 for gold and other currencies that have no such thing
 */
@Entity(table = "currencies")
@Check("fraction_digits between -1 and 4")
public record Currency(
        @Id @Column(length = 3) String code,
        @Column(index = true) int number,
        @Column(length = 80) String name,
        int fractionDigits) {}
