package io.aludel.tests.filters;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import org.jspecify.annotations.Nullable;

/** The base of a hierarchy in one table. */
@Entity(table = "media")
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
public abstract class Medium {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String title = "";

    public boolean deleted;
}
