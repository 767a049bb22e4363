package io.aludel.annotation;

import io.aludel.sql.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a field through a {@link io.aludel.sql.Converter}, as the type that the converter gives.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Convert {
    /** A converter with a no-argument constructor that the entity's package can reach. */
    Class<? extends Converter<?, ?>> value();
}
