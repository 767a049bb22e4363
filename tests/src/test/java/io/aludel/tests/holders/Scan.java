package io.aludel.tests.holders;

import io.aludel.Deferred;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** What has a table of its own beside that of the base. */
@Entity(table = "scans")
public class Scan extends Asset {
    @Column(length = 100)
    public @Nullable Deferred<String> text = Deferred.empty();

    public int dpi;
}
