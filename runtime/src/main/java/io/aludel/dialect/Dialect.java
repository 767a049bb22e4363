package io.aludel.dialect;

/** What one database speaks. */
public interface Dialect {}
