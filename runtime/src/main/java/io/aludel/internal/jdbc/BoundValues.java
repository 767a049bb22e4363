package io.aludel.internal.jdbc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a statement is sent with, for those who listen. */
interface BoundValues {
    /** Returns the values as objects, for the log. */
    List<@Nullable Object> values();
}
