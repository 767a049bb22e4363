package io.aludel.annotation;

/**
 * The form of an enum in its column.
 */
public enum EnumStorage {
    /** The constant's name, as text. */
    NAME,

    /** The constant's position, as a number. */
    ORDINAL,

    /** The value of the enum's {@link EnumCode} member. */
    CODE
}
