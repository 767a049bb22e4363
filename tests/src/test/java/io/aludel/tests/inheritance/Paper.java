package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;

/** An abstract base with a key of two fields, without a version. */
@Entity(table = "papers")
@Inheritance(strategy = InheritanceStrategy.JOINED)
public abstract class Paper {
    @Id
    public int archive;

    @Id
    public int number;

    public String title = "";
}
