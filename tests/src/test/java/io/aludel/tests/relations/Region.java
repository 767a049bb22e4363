package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Has a natural key. */
@Entity(table = "regions")
public class Region {
    @Id
    @Column(length = 10)
    public String code = "";

    @Relationship(mappedBy = "region", cascade = Cascade.SAVE, orderBy = "name")
    public List<Town> towns = new ArrayList<>();

    /** For the mapper. */
    public Region() {}

    /** Makes one. */
    public Region(String code) {
        this.code = code;
    }
}
