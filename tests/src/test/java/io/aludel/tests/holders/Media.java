package io.aludel.tests.holders;

import io.aludel.Deferred;
import io.aludel.annotation.Column;
import io.aludel.annotation.Discriminator;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;

/** The base of a hierarchy in one table. */
@Entity(table = "kept_media")
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
@Discriminator(column = "kind", length = 10)
public abstract class Media {
    @Id
    public long id;

    @Column(length = 100)
    public Deferred<String> notes = Deferred.of("");

    @Column(length = 50)
    public String title = "";
}
