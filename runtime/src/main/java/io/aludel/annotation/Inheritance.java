package io.aludel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an entity the base of a hierarchy of entities: classes with {@link Entity} that extend it are stored with it, share its
 * key, and come out of queries on it as objects of their own classes.
 *
 * <p>The base may be abstract, and it may be sealed. Then each permitted class has to be an entity of the hierarchy.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inheritance {
    /** In which tables the subclasses are stored. */
    InheritanceStrategy strategy();
}
