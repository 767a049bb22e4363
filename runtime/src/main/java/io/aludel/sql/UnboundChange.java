package io.aludel.sql;

/** A statement that changes rows, apart from who runs it. */
record UnboundChange(ChangeModel model, Bindings bindings) implements Returning {}
