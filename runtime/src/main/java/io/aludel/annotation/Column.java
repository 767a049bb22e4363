package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Details of a field's column. Every persistent field is a column without it as well; this annotation changes the
 * defaults.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Column {
    /** The column's name; the snake_case form of the field's name when empty. */
    String name() default "";

    /** The length of a character or binary column, in characters or bytes; 255 when left at -1. */
    int length() default -1;

    /** The number of decimal digits of a {@link java.math.BigDecimal}; 38 when left at -1. */
    int precision() default -1;

    /** The number of decimal digits behind the point; 10 when left at -1 and no precision is given, else 0. */
    int scale() default -1;

    /** Stores the text or bytes in the dialect's large type, of unlimited length. */
    boolean text() default false;

    /** A unique constraint over this column alone. */
    boolean unique() default false;

    /** An index over this column alone. */
    boolean index() default false;

    /** Allows NULL; also allowed by any annotation of the simple name {@code Nullable} on the field. */
    boolean nullable() default false;

    /** Whether INSERT statements contain the column. */
    boolean insertable() default true;

    /** Whether UPDATE statements contain the column. */
    boolean updatable() default true;

    /** A value, as an SQL expression, that the database gives the column when the INSERT does not name it. */
    String serverDefault() default "";

    /** A comment that is stored with the column where the database can. */
    String comment() default "";

    /** The column's SQL type, written out, for this field; the dialect's own choice when empty. */
    String definition() default "";

    /** Stores a list or array as the dialect's array type, as JSON where it has none. */
    boolean array() default false;
}
