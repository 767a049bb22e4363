package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key is made by the database or by Aludel when the entity is inserted and the field is still unset
 * ({@code null}, or zero for a primitive). Sequences and identities fit {@code long}, {@code int} and their boxes;
 * {@link GenerationStrategy#UUID} fits {@link java.util.UUID}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface GeneratedValue {
    /** Where the value comes from. */
    GenerationStrategy strategy() default GenerationStrategy.AUTO;

    /** The name of the sequence; {@code <table>_seq} when empty. Only with AUTO and SEQUENCE. */
    String sequence() default "";

    /** How many values one call to the sequence reserves, which is also its INCREMENT BY. */
    int allocation() default 50;
}
