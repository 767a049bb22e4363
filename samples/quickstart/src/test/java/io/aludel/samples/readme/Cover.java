package io.aludel.samples.readme;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

@Entity(table = "covers")
class Cover {
    @Id
    @Relationship
    Ref<Book> book = Ref.empty();

    @Column
    byte[] image;

    protected Cover() {}

    Cover(byte[] image) {
        this.image = image;
    }
}
