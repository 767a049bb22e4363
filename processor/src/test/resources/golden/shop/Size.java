package shop;

import io.aludel.annotation.EnumCode;

/** Stored by code. */
public enum Size {
    SMALL("S"),
    LARGE("L");

    private final String code;

    Size(String code) {
        this.code = code;
    }

    @EnumCode
    String code() {
        return code;
    }
}
