package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes the columns of a record or class into the table of the entity. All of them NULL is read as {@code null}
 * when the field is nullable.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Embedded {
    /** What is put before each column name of the embedded type; the field's name and an underscore when not given. */
    String prefix() default "\0";

    /** Other columns for single fields of the embedded type. */
    ColumnOverride[] columns() default {};
}
