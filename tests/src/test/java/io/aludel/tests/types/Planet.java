package io.aludel.tests.types;

import io.aludel.annotation.EnumCode;

/** An enum in which no two of name, ordinal and code sort alike. */
enum Planet {
    VENUS("B"),
    EARTH("C"),
    MARS("A");

    @EnumCode
    final String code;

    Planet(String code) {
        this.code = code;
    }
}
