package io.aludel.tests.mapper;

/** Stored by name and by ordinal. */
enum Status {
    NEW,
    ACTIVE,
    GONE
}
