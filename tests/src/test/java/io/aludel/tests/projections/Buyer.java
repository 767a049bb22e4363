package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In the middle of paths: lives in a city or in none, buys, has labels over a join table. */
@Entity(table = "projection_buyer")
public class Buyer {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    public Level level = Level.NEW;

    @Column(array = true)
    public List<String> aliases = new ArrayList<>();

    @Embedded
    public @Nullable Address address;

    @Embedded
    public Measure measure = new Measure();

    @Embedded
    public @Nullable Desk desk;

    @Formula("upper(name)")
    public String shout = "";

    @Relationship
    public @Nullable Ref<City> city = Ref.empty();

    @Relationship(mappedBy = "buyer", orderBy = "day desc")
    public List<Purchase> purchases = new ArrayList<>();

    @Relationship(joinTable = "projection_buyer_label")
    public Set<Label> labels = new LinkedHashSet<>();

    @Relationship(mappedBy = "buyer")
    public @Nullable Ref<Badge> badge = Ref.empty();

    /** For the mapper. */
    Buyer() {}

    Buyer(String name) {
        this.name = name;
    }
}
