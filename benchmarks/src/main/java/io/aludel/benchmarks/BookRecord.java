package io.aludel.benchmarks;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;

/**
 * The same eight columns as {@link Book}, as a record entity.
 *
 * @param id the key
 * @param title a text
 * @param isbn a text
 * @param pages an integer
 * @param priceInCents a long integer
 * @param rating a floating-point number
 * @param inStock a flag
 * @param publisher a long integer
 */
@Entity
public record BookRecord(
        @Id long id,
        String title,
        String isbn,
        int pages,
        long priceInCents,
        double rating,
        boolean inStock,
        long publisher) {}
