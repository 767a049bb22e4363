package io.aludel.sql;

/**
 * The type of an expression's values: a Java type and how it is stored, independent of a dialect. Each dialect has one
 * codec per value type. Immutable.
 *
 * @param <T> the Java type
 */
public sealed interface ValueType<T> permits BasicType, EnumType, ConvertedType, ListType {
    /** Returns the class of the Java type; the box for a primitive. */
    Class<T> javaType();
}
