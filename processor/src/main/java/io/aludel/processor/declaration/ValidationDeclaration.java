package io.aludel.processor.declaration;

import java.util.List;

/**
 * What checks the values of an entity before they are written.
 *
 * @param validators the {@code @Validates} methods
 * @param isConstrained whether there are constraints of Jakarta Validation
 */
public record ValidationDeclaration(List<ValidatorDeclaration> validators, boolean isConstrained) {
    /** Of an entity that checks nothing, or of which nobody has to know it. */
    public static final ValidationDeclaration NONE = new ValidationDeclaration(List.of(), false);

    /** Copies the list. */
    public ValidationDeclaration {
        validators = List.copyOf(validators);
    }
}
