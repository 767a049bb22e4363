package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that checks one field before the row is written. It takes the field's type and throws
 * {@link IllegalArgumentException} to refuse the value; or it takes nothing and checks the whole entity (no field
 * named). All violations of a flush are reported together.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Validates {
    /** The fields that are checked, one call each; none for the entity as a whole. */
    String[] value() default {};
}
