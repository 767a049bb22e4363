package io.aludel.benchmarks;

import io.aludel.annotation.Projection;

/**
 * The same eight columns as {@link Book}, as a projection of it.
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
@Projection(Book.class)
public record BookView(
        long id,
        String title,
        String isbn,
        int pages,
        long priceInCents,
        double rating,
        boolean inStock,
        long publisher) {
    /** Returns the columns as a value that can be compared. */
    BookRecord values() {
        return new BookRecord(id, title, isbn, pages, priceInCents, rating, inStock, publisher);
    }
}
