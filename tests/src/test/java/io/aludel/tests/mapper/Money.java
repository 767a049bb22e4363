package io.aludel.tests.mapper;

/** An application's own type. */
record Money(long cents) {}
