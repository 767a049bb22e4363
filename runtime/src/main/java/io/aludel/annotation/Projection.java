package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that holds a part of an entity's row, and of what the entity refers to. For {@code OrderView} the processor generates
 * {@code QOrderView.ORDER_VIEW}, to be selected.
 *
 * <p>The names of the components are paths: {@code name} is the entity's own property, {@code customerName} the {@code name} of
 * its {@code customer}; {@link Path} names another one. A component whose type is a record holds an embedded or related object,
 * a {@code List} or {@code Set} what a relationship to several entities leads to. Records within need no annotation.
 *
 * <p>Only the columns that the components need are read. Related rows are joined; each collection is one more SELECT.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /** The entity whose rows are read. */
    Class<?> value();
}
