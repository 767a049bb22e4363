package io.aludel.tests.holders;

import io.aludel.Deferred;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;

/** The base of a hierarchy in several tables. */
@Entity(table = "kept_assets")
@Inheritance(strategy = InheritanceStrategy.JOINED)
public class Asset {
    @Id
    public long id;

    @Column(length = 100)
    public Deferred<String> notes = Deferred.of("");

    public int size;
}
