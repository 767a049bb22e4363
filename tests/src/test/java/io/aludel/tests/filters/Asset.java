package io.aludel.tests.filters;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import org.jspecify.annotations.Nullable;

/** The base of a hierarchy in several tables. */
@Entity(table = "assets")
@Inheritance(strategy = InheritanceStrategy.JOINED)
public class Asset {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String label = "";

    public boolean deleted;
}
