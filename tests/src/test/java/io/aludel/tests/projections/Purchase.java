package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where most projections begin: always has a buyer, may be for someone else. */
@Entity(table = "projection_purchase")
public class Purchase {
    @Id
    public UUID id = new UUID(0, 0);

    public LocalDate day = LocalDate.EPOCH;

    @Convert(MoneyConverter.class)
    public Money total = new Money(0);

    public @Nullable Integer discount;

    public boolean open;

    public double weight;

    @Relationship
    public Ref<Buyer> buyer = Ref.empty();

    @Relationship
    public @Nullable Ref<Buyer> receiver = Ref.empty();

    @Relationship(mappedBy = "purchase", cascade = Cascade.ALL, orderBy = "position desc")
    public List<Line> lines = new ArrayList<>();

    @Relationship(mappedBy = "purchase", condition = "quantity > 1")
    public List<Line> largeLines = new ArrayList<>();

    /** For the mapper. */
    Purchase() {}

    Purchase(int number, LocalDate day, long cents, Buyer buyer) {
        this.id = new UUID(0, number);
        this.day = day;
        this.total = new Money(cents);
        this.buyer = Ref.of(buyer);
    }
}
