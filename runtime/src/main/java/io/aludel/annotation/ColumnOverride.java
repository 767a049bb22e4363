package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another column for one field of an {@link Embedded} type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ColumnOverride {
    /** The field, with dots for nested embedded types: {@code "street"}, {@code "position.latitude"}. */
    String field();

    /** What replaces the field's own {@link Column}. */
    Column column();
}
