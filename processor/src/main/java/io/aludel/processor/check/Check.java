package io.aludel.processor.check;

import io.aludel.processor.resolve.Layout;
import java.util.stream.Stream;

/** A rule for entities, or a few that belong together. */
interface Check {
    /** Returns what is wrong. */
    Stream<Finding> check(Layout layout);
}
