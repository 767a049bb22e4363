package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Has the key of its card, by a reference. */
@Entity(table = "seals")
public class Seal {
    @Id
    @Relationship
    public Ref<Card> card = Ref.empty();

    @Column(length = 40)
    public String text = "";

    /** For the mapper. */
    public Seal() {}

    /** Makes one. */
    public Seal(Card card, String text) {
        this.card = Ref.of(card);
        this.text = text;
    }
}
