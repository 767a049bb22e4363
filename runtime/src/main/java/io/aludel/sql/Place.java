package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A place for a value, or for a list of them, in a statement. The text of a statement knows its places by their index in
 * the {@link ShapeKey}; each statement of a shape has places of its own there.
 */
public sealed interface Place extends Node permits BoundValue, BoundList, Parameter, TextPattern {
    /**
     * Returns a value to bind.
     *
     * @param element which value of a list; 0 for a single one
     * @param bindings the values of named parameters
     */
    @Nullable
    Object value(int element, Bindings bindings);
}
