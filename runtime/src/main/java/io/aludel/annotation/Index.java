package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index over columns of the entity's table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {
    /** The columns, by column name, each with an optional {@code " desc"}. */
    String[] columns();

    /** The index's name; {@code ix_<table>_<columns>} when empty. */
    String name() default "";

    /** Whether two rows may not have the same values. */
    boolean unique() default false;

    /** Several {@link Index} annotations on one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        Index[] value();
    }
}
