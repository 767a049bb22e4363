package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column that tells of which class a row is, in the table of the base of a hierarchy. Beside {@link Inheritance}; without
 * it the column has the defaults.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /** The column's name. {@code kind} rather than {@code type}, which is a keyword on several databases. */
    String column() default "kind";

    /** The most characters of a value. */
    int length() default 31;
}
