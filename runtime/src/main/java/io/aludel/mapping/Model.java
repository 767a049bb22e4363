package io.aludel.mapping;

/** The entities of one compilation, found through {@link java.util.ServiceLoader}. */
public interface Model {}
