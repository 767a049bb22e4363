package io.aludel.processor.library;

import io.aludel.annotation.Id;
import io.aludel.annotation.MappedSuperclass;

/** A mapped superclass that an application finds compiled in a library. Its field cannot be set. */
@MappedSuperclass
public class LibraryBase {
    @Id
    private long id;

    /** Returns the key. */
    public long getId() {
        return id;
    }
}
