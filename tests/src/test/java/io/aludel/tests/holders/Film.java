package io.aludel.tests.holders;

import io.aludel.Deferred;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** A class of the hierarchy with a deferred column before a plain one. */
@Entity
public class Film extends Media {
    @Column(length = 100)
    public @Nullable Deferred<String> script = Deferred.empty();

    public int minutes;
}
