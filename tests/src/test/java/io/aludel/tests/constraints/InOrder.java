package io.aludel.tests.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The first day of a period is not behind its last one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InOrder.Validator.class)
@interface InOrder {
    String message() default "ends before it starts";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the days. */
    final class Validator implements ConstraintValidator<InOrder, Period> {
        @Override
        public boolean isValid(Period period, ConstraintValidatorContext context) {
            return period.last() == null || !period.first().isAfter(period.last());
        }
    }
}
