package io.aludel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Entities hold values that must not be written. Raised before anything was sent; tells all violations of the flush, the
 * first ten in its message. The entities can be repaired and flushed again.
 */
public final class ValidationException extends AludelException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 10;

    private final transient List<Violation> violations;

    /** Makes an exception. */
    public ValidationException(List<Violation> violations) {
        super(describe(violations));
        this.violations = List.copyOf(violations);
    }

    private static String describe(List<Violation> violations) {
        int left = violations.size() - MOST_IN_MESSAGE;
        return violations.stream()
                .limit(MOST_IN_MESSAGE)
                .map(violation -> violation.entity().getClass().getSimpleName()
                        + (violation.column() == null ? "" : "." + violation.column()) + " " + violation.message())
                .collect(Collectors.joining(
                        "; ",
                        violations.size() == 1 ? "Invalid value: " : violations.size() + " invalid values: ",
                        left > 0 ? "; and " + left + " more, see violations()" : ""));
    }

    /** Returns what is wrong, in the order in which the entities would have been written. */
    public List<Violation> violations() {
        return violations;
    }
}
