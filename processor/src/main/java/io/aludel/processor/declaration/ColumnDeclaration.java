package io.aludel.processor.declaration;

/**
 * A {@code @Column}; each part as in {@link io.aludel.annotation.Column}.
 *
 * @param name the column's name
 * @param length the length
 * @param precision the digits in all
 * @param scale the digits behind the point
 * @param text whether the large type is asked for
 * @param unique whether values are unique
 * @param index whether there is an index
 * @param nullable whether NULL is allowed
 * @param insertable whether INSERT names it
 * @param updatable whether UPDATE sets it
 * @param serverDefault the default as SQL
 * @param comment the comment
 * @param definition the SQL type
 * @param array whether several values are stored
 * @param origin its place
 */
public record ColumnDeclaration(
        Given<String> name,
        Given<Integer> length,
        Given<Integer> precision,
        Given<Integer> scale,
        Given<Boolean> text,
        Given<Boolean> unique,
        Given<Boolean> index,
        Given<Boolean> nullable,
        Given<Boolean> insertable,
        Given<Boolean> updatable,
        Given<String> serverDefault,
        Given<String> comment,
        Given<String> definition,
        Given<Boolean> array,
        Origin origin) {}
