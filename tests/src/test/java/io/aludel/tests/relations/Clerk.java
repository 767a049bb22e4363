package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Has a key of two parts, and so has its boss. */
@Entity(table = "clerks")
public class Clerk {
    @Id
    public long companyId;

    @Id
    public long number;

    @Column(length = 40)
    public String name = "";

    @Relationship(joinColumn = {"boss_company_id", "boss_number"})
    @Column(nullable = true)
    public Ref<Clerk> boss = Ref.empty();

    @Relationship(mappedBy = "boss", cascade = Cascade.SAVE, orderBy = "number")
    public List<Clerk> reports = new ArrayList<>();

    /** For the mapper. */
    public Clerk() {}

    /** Makes one. */
    public Clerk(long companyId, long number) {
        this.companyId = companyId;
        this.number = number;
    }
}
