package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Formulas in embedded types, one of which may be missing, before and behind other columns; unique columns of several values. */
@Entity(table = "purchases")
class Purchase {
    @Id
    long id;

    @Embedded
    Sum sum = new Sum();

    @Formula("id * 10")
    long tenfold;

    @Nullable
    @Embedded
    Discount discount;

    String name = "";

    @Column(array = true, unique = true)
    int[] numbers = {};

    @Column(array = true, unique = true)
    Set<String> words = new LinkedHashSet<>();

    @Column(array = true, unique = true)
    List<String> tags = List.of();

    Purchase() {}

    Purchase(long id, int price, int count) {
        this.id = id;
        sum.price = price;
        sum.count = count;
        numbers = new int[] {(int) id};
        words.add("word " + id);
        tags = List.of("tag " + id, "second");
    }

    /** A class with a formula over its own columns. */
    static class Sum {
        int price;
        int count;

        @Formula("sum_price * sum_count")
        int total;
    }

    /** A record with formulas over its own columns and those around. */
    record Discount(
            int percent,

            @Formula("sum_price * sum_count * discount_percent / 100")
            int amount,

            @Nullable @Formula("CASE WHEN discount_percent > 50 THEN name END")
            String warning) {}
}
