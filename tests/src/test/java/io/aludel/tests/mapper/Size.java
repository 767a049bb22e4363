package io.aludel.tests.mapper;

import io.aludel.annotation.EnumCode;

/** Stored by code. */
enum Size {
    SMALL("S"),
    LARGE("L");

    @EnumCode
    final String code;

    Size(String code) {
        this.code = code;
    }
}
