package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Has the key of its company, in a field of its own. */
@Entity(table = "cards")
public class Card {
    @Id
    public long id;

    @Relationship(joinColumn = "id", cascade = Cascade.SAVE)
    public Ref<Company> company = Ref.empty();

    /** For the mapper. */
    public Card() {}

    /** Makes one. */
    public Card(Company company) {
        this.company = Ref.of(company);
    }
}
