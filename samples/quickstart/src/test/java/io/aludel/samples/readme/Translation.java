package io.aludel.samples.readme;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

@Entity(table = "translations")
class Translation {
    @Id
    @Relationship
    Ref<Book> book = Ref.empty();

    @Id
    @Column(length = 2)
    String language;

    @Column(length = 200)
    String title;

    protected Translation() {}

    Translation(String language, String title) {
        this.language = language;
        this.title = title;
    }
}
