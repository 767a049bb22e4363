package io.aludel.sql;

/** A part of a statement that has a value. */
public interface Expression {}
