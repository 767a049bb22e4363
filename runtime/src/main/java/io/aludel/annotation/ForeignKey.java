package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key to another entity's table that no relationship of the entity stands for.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {
    /** The columns, by column name. */
    String[] columns();

    /** The entity whose table is referred to. */
    Class<?> references();

    /** The columns referred to; the primary key when empty. */
    String[] referencedColumns() default {};

    /** The constraint's name; {@code fk_<table>_<columns>} when empty. */
    String name() default "";

    /** What the database does to this row when the other is deleted. */
    OnDelete onDelete() default OnDelete.NO_ACTION;

    /**
     * Whether the foreign key is checked at the end of the transaction ({@code DEFERRABLE INITIALLY DEFERRED}), so that rows
     * which have to refer to each other can be stored at all. Databases without deferrable constraints, as H2, check each
     * statement nevertheless.
     */
    boolean deferrable() default false;

    /** Several {@link ForeignKey} annotations on one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations. */
        ForeignKey[] value();
    }
}
