package io.aludel.tests.paths;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has a key of two columns, towns that refer to it, and marks over a join table. */
@Entity(table = "path_region")
public class Region {
    @Id
    public String country = "";

    @Id
    public String code = "";

    public String name = "";

    @Relationship(mappedBy = "region")
    public List<Town> towns = new ArrayList<>();

    @Relationship(joinTable = "path_region_mark")
    public Set<Mark> marks = new LinkedHashSet<>();

    /** For the mapper. */
    Region() {}

    Region(String country, String code, String name) {
        this.country = country;
        this.code = code;
        this.name = name;
    }
}
