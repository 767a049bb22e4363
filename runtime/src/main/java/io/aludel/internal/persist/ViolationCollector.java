package io.aludel.internal.persist;

import io.aludel.ValidationException;
import io.aludel.Violation;
import io.aludel.mapping.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects violations and throws them together. */
public final class ViolationCollector implements Violations {
    private final EntityConstraints constraints;
    private final List<Violation> found = new ArrayList<>();

    /** Makes a collector without violations. */
    public ViolationCollector(EntityConstraints constraints) {
        this.constraints = constraints;
    }

    @Override
    public void missing(Object entity, String column) {
        found.add(new Violation(
                entity,
                column,
                "is null, but the column does not allow NULL: set it, or mark the field @Nullable",
                null));
    }

    @Override
    public void unrelated(Object entity, String column) {
        found.add(new Violation(
                entity,
                column,
                "refers to nothing, but the column does not allow NULL: set the relationship, add the object to the other"
                        + " side's collection, or mark the field @Nullable",
                null));
    }

    @Override
    public void tooLong(Object entity, String column, int length, int maximum, Object value) {
        found.add(new Violation(
                entity,
                column,
                "is too long: " + length + ", and the column holds " + maximum + " (see @Column(length))",
                value));
    }

    @Override
    public void doesNotFit(Object entity, String column, int precision, int scale, Object value) {
        found.add(new Violation(
                entity,
                column,
                "does not fit without rounding: the column holds " + precision + " digits, " + scale
                        + " of them behind the point (see @Column(precision, scale))",
                value));
    }

    @Override
    public void refused(
            Object entity, @Nullable String column, @Nullable Object value, IllegalArgumentException reason) {
        String message = reason.getMessage();
        found.add(new Violation(
                entity,
                column,
                message == null ? "was refused by a @Validates method" : "was refused: " + message,
                value));
    }

    @Override
    public void constraints(Object entity, Function<String, @Nullable String> columns) {
        constraints.check(entity, (path, value, message) -> {
            String column = columns.apply(path);
            String subject = column == null && !path.isEmpty() ? "'" + path + "' " : "";
            found.add(new Violation(entity, column, subject + "was refused: " + message, value));
        });
    }

    /**
     * Ends the collection.
     *
     * @throws ValidationException when there were violations
     */
    public void throwAny() {
        if (!found.isEmpty()) {
            throw new ValidationException(found);
        }
    }
}
