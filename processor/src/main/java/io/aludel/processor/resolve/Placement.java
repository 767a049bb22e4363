package io.aludel.processor.resolve;

import java.util.List;
import java.util.Optional;

/** What a component's path leads to, right or wrong. */
public sealed interface Placement {
    /**
     * A property.
     *
     * @param path the way to it
     * @param behind where the way would go on; empty for a value
     * @param record the components of the record that is to hold the object at the end, when the component has one
     */
    record Found(FoundPath path, Optional<PathScope> behind, Optional<PlacedRecord> record) implements Placement {}

    /**
     * Nothing, as there is no such property.
     *
     * @param scope what does not have it
     * @param name its name
     */
    record Unknown(PathScope scope, String name) implements Placement {}

    /**
     * Nothing, as a value has no properties.
     *
     * @param step the value
     * @param name what is asked of it
     */
    record BehindValue(FoundPath.Step step, String name) implements Placement {}

    /**
     * Several properties.
     *
     * @param paths the ways to them
     */
    record Ambiguous(List<FoundPath> paths) implements Placement {
        /** Copies the list. */
        public Ambiguous {
            paths = List.copyOf(paths);
        }
    }
}
