package io.aludel.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes a test fail that sends more statements than this, and list them: related objects that are loaded one by one ("N+1")
 * show themselves so. On a class it goes for each of its tests, and those of nested classes, that does not say otherwise.
 *
 * <p>Statements are counted by a {@link StatementCounter}, from the start of the test method on, behind {@code @BeforeEach}, or
 * from {@link StatementCounter#reset}.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StatementLimit.class)
public @interface ExpectStatements {
    /** Returns how many statements the test may send. A batch is one. */
    int max();
}
