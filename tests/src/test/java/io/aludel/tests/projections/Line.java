package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Has a key of two columns, one of which refers to the purchase; is referred to by notes. */
@Entity(table = "projection_line")
public class Line {
    @Id
    @Relationship
    public Ref<Purchase> purchase = Ref.empty();

    @Id
    public int position;

    public String product = "";

    public int quantity;

    public int price;

    @Formula("quantity * price")
    public int amount;

    @Relationship(mappedBy = "line", cascade = Cascade.ALL)
    public List<Note> notes = new ArrayList<>();

    /** For the mapper. */
    Line() {}

    Line(Purchase purchase, int position, String product, int quantity, int price) {
        this.purchase = Ref.of(purchase);
        this.position = position;
        this.product = product;
        this.quantity = quantity;
        this.price = price;
    }
}
