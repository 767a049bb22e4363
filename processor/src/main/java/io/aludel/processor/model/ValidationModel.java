package io.aludel.processor.model;

import java.util.List;

/**
 * What checks the values of an entity before they are written, beside the limits of its columns.
 *
 * @param validators the methods
 * @param isConstrained whether there are constraints of Jakarta Validation
 */
public record ValidationModel(List<ValidatorModel> validators, boolean isConstrained) {
    /** Copies the list. */
    public ValidationModel {
        validators = List.copyOf(validators);
    }
}
