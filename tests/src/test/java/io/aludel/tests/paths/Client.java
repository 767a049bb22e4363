package io.aludel.tests.paths;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In the middle of paths: refers to a town or to none, is referred to by sales and by a card. */
@Entity(table = "path_client")
public class Client {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship
    public @Nullable Ref<Town> town = Ref.empty();

    @Relationship(mappedBy = "client", cascade = Cascade.SAVE)
    public List<Sale> sales = new ArrayList<>();

    @Relationship(mappedBy = "client", condition = "amount >= 100")
    public List<Sale> largeSales = new ArrayList<>();

    @Relationship(mappedBy = "client")
    public @Nullable Ref<Card> card = Ref.empty();

    /** For the mapper. */
    Client() {}

    Client(String name) {
        this.name = name;
    }
}
