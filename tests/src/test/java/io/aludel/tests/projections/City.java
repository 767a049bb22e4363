package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** In the middle of paths; always in a nation. */
@Entity(table = "projection_city")
public class City {
    @Id
    public String code = "";

    public String name = "";

    @Relationship
    public Ref<Nation> nation = Ref.empty();

    @Relationship(mappedBy = "city", orderBy = "name")
    public List<Buyer> buyers = new ArrayList<>();

    /** For the mapper. */
    City() {}

    City(String code, String name, Nation nation) {
        this.code = code;
        this.name = name;
        this.nation = Ref.of(nation);
    }
}
