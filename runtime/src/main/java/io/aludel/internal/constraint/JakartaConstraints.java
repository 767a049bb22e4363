package io.aludel.internal.constraint;

import io.aludel.AludelException;
import io.aludel.internal.persist.EntityConstraints;
import io.aludel.internal.persist.MappedTables;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints as the default provider of Jakarta Validation checks them, in the group {@code Default}. */
final class JakartaConstraints implements EntityConstraints, AutoCloseable {
    private final ValidatorFactory factory;
    private final Validator validator;

    private JakartaConstraints(ValidatorFactory factory) {
        this.factory = factory;
        this.validator = factory.getValidator();
    }

    /** Opens the default provider, or returns null when there is none. */
    static @Nullable JakartaConstraints open(MappedTables tables) {
        try {
            return new JakartaConstraints(Validation.byDefaultProvider()
                    .configure()
                    .traversableResolver(new LoadedProperties(tables))
                    .addValueExtractor(new DeferredContent())
                    .buildValidatorFactory());
        } catch (NoProviderFoundException absent) {
            return null;
        } catch (ValidationException cause) {
            throw new AludelException(
                    "The provider of Jakarta Validation does not start: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void check(Object entity, Breach breach) {
        for (ConstraintViolation<Object> violation : violations(entity)) {
            breach.of(violation.getPropertyPath().toString(), violation.getInvalidValue(), violation.getMessage());
        }
    }

    /** In a stable order, which the provider does not give. */
    private List<ConstraintViolation<Object>> violations(Object entity) {
        try {
            return validator.validate(entity).stream()
                    .sorted(Comparator.comparing((ConstraintViolation<Object> violation) ->
                                    violation.getPropertyPath().toString())
                            .thenComparing(ConstraintViolation::getMessage))
                    .toList();
        } catch (ValidationException cause) {
            throw new AludelException(
                    "The constraints of " + entity.getClass().getName() + " cannot be checked: " + cause.getMessage(),
                    cause);
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
