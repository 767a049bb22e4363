package io.aludel.tests.mapper;

import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** A mutable embedded class with another one in it. */
class Address {
    @Column(length = 30)
    String street = "";

    @Nullable
    String city;

    int zip;

    @Nullable
    @Embedded
    Position position;
}
