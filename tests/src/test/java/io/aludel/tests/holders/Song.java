package io.aludel.tests.holders;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;

/** A class of the hierarchy without a deferred column of its own. */
@Entity
public class Song extends Media {
    @Column(length = 50)
    public String singer = "";
}
