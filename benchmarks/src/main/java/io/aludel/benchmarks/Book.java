package io.aludel.benchmarks;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of eight columns: four integers, two texts, a floating-point number and a flag. */
@Entity
public class Book {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    String title;
    String isbn;
    int pages;
    long priceInCents;
    double rating;
    boolean inStock;
    long publisher;

    /** For the mapper. */
    @SuppressWarnings("NullAway.Init") // the mapper fills the fields
    protected Book() {}

    Book(
            @Nullable Long id,
            String title,
            String isbn,
            int pages,
            long priceInCents,
            double rating,
            boolean inStock,
            long publisher) {
        this.id = id;
        this.title = title;
        this.isbn = isbn;
        this.pages = pages;
        this.priceInCents = priceInCents;
        this.rating = rating;
        this.inStock = inStock;
        this.publisher = publisher;
    }

    /** A new book, different for each number. */
    static Book numbered(int number) {
        return new Book(
                null,
                "The collected papers, volume " + number,
                "978-3-16-" + (100_000 + number) + "-0",
                100 + number % 900,
                1_995L + number,
                number % 50 / 10.0,
                number % 3 != 0,
                1_000_000_000L + number % 77);
    }

    Book withId(long key) {
        id = key;
        return this;
    }

    /** Returns the columns as a value that can be compared. */
    BookRecord values() {
        return new BookRecord(Objects.requireNonNull(id), title, isbn, pages, priceInCents, rating, inStock, publisher);
    }
}
