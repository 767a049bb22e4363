package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or a record an entity: its fields become the columns of one table.
 *
 * <p>A class needs a no-argument constructor that its package can reach; a record is an immutable entity. The
 * processor generates the query type {@code QAuthor}, {@code AuthorMapper} and {@code AuthorDao} beside it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {
    /** The table's name; the snake_case form of the simple class name when empty. */
    String table() default "";

    /** The schema that holds the table; the connection's own when empty. */
    String schema() default "";

    /** A comment that is stored with the table where the database can. */
    String comment() default "";
}
