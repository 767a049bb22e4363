package io.aludel.processor.read;

import io.aludel.processor.declaration.EntityDeclaration;
import java.util.List;

/** What came of reading an entity. */
public sealed interface Reading {
    /**
     * The entity was read.
     *
     * @param declaration what it declares
     */
    record Complete(EntityDeclaration declaration) implements Reading {}

    /**
     * The entity mentions types that do not exist, or not yet.
     *
     * @param missing the types, at least one
     */
    record Waiting(List<MissingType> missing) implements Reading {
        /** Copies the list. */
        public Waiting {
            missing = List.copyOf(missing);
        }
    }
}
