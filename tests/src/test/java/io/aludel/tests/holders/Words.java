package io.aludel.tests.holders;

/** A value with a converter. */
public record Words(String text) {}
