package io.aludel.tests.types;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import org.jspecify.annotations.Nullable;

/** Private fields, formulas, defaults, columns that the database computes. */
@Entity(table = "articles", comment = "what's \"sold\"")
class Article extends Stored {
    @Column(length = 20, comment = "it's a name")
    private String name = "";

    private int price;

    @Column(name = "stock_quantity")
    private int stock;

    @Column(serverDefault = "'new'")
    private @Nullable String state;

    @Column(serverDefault = "7", insertable = false)
    private int rank;

    @Column(updatable = false)
    private String origin = "here";

    @Column(insertable = false, updatable = false, definition = "INTEGER GENERATED ALWAYS AS (price * stock_quantity)")
    private int worth;

    @Column(definition = "CHAR(3)")
    private @Nullable String currency;

    @Formula("price * stock_quantity + 1")
    private int total;

    @Formula("CASE WHEN price > 10 THEN name END")
    private @Nullable String expensiveName;

    Article() {}

    Article(String name, int price, int stock) {
        this.name = name;
        this.price = price;
        this.stock = stock;
    }

    String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    int getPrice() {
        return price;
    }

    void setPrice(int price) {
        this.price = price;
    }

    int stock() {
        return stock;
    }

    void stock(int stock) {
        this.stock = stock;
    }

    @Nullable
    String getState() {
        return state;
    }

    void setState(@Nullable String state) {
        this.state = state;
    }

    int getRank() {
        return rank;
    }

    void setRank(int rank) {
        this.rank = rank;
    }

    String getOrigin() {
        return origin;
    }

    void setOrigin(String origin) {
        this.origin = origin;
    }

    int getWorth() {
        return worth;
    }

    void setWorth(int worth) {
        this.worth = worth;
    }

    @Nullable
    String getCurrency() {
        return currency;
    }

    void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    int getTotal() {
        return total;
    }

    void setTotal(int total) {
        this.total = total;
    }

    @Nullable
    String getExpensiveName() {
        return expensiveName;
    }

    void setExpensiveName(@Nullable String expensiveName) {
        this.expensiveName = expensiveName;
    }
}
