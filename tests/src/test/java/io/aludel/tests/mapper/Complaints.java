package io.aludel.tests.mapper;

import io.aludel.mapping.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Violations as lines of text. */
final class Complaints implements Violations {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void missing(Object entity, String column) {
        lines.add(column + " missing");
    }

    @Override
    public void unrelated(Object entity, String column) {
        lines.add(column + " unrelated");
    }

    @Override
    public void tooLong(Object entity, String column, int length, int maximum, Object value) {
        lines.add(column + " too long: " + length + " > " + maximum);
    }

    @Override
    public void doesNotFit(Object entity, String column, int precision, int scale, Object value) {
        lines.add(column + " does not fit (" + precision + ", " + scale + ")");
    }

    @Override
    public void refused(
            Object entity, @Nullable String column, @Nullable Object value, IllegalArgumentException reason) {
        lines.add((column == null ? "all" : column) + " refused: " + reason.getMessage());
    }

    @Override
    public void constraints(Object entity, Function<String, @Nullable String> columns) {
        lines.add("constraints");
    }
}
