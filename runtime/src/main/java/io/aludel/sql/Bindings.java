package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** The values of a statement's named parameters. Immutable; a chain, because there are few of them. */
public final class Bindings {
    /** No values. */
    public static final Bindings NONE = new Bindings(null, "", null);

    private final @Nullable Bindings others;
    private final String name;
    private final @Nullable Object value;

    private Bindings(@Nullable Bindings others, String name, @Nullable Object value) {
        this.others = others;
        this.name = name;
        this.value = value;
    }

    Bindings with(String parameter, @Nullable Object newValue) {
        if (find(parameter) != null) {
            throw new IllegalArgumentException("The parameter '" + parameter
                    + "' is bound already: bind another value on the statement from before");
        }
        return new Bindings(this, parameter, newValue);
    }

    private @Nullable Bindings find(String parameter) {
        for (Bindings at = this; at.others != null; at = at.others) {
            if (at.name.equals(parameter)) {
                return at;
            }
        }
        return null;
    }

    /**
     * Returns the value of a parameter.
     *
     * @throws IllegalStateException when there is none
     * @throws IllegalArgumentException when it is of another type
     */
    @Nullable
    Object value(String parameter, Class<?> type) {
        Bindings found = find(parameter);
        if (found == null) {
            throw new IllegalStateException("The parameter '" + parameter + "' is not bound: call bind(\"" + parameter
                    + "\", value) on the statement");
        }
        Object bound = found.value;
        if (bound != null && !type.isInstance(bound)) {
            throw new IllegalArgumentException("The parameter '" + parameter + "' takes a " + type.getSimpleName()
                    + ", not a " + bound.getClass().getSimpleName());
        }
        return bound;
    }

    /**
     * Checks that every value belongs to a parameter.
     *
     * @throws IllegalArgumentException when one does not
     */
    void requireUsed(ShapeKey key) {
        for (Bindings at = this; at.others != null; at = at.others) {
            if (!key.hasParameter(at.name)) {
                throw new IllegalArgumentException(
                        "The statement does not have a parameter '" + at.name + "'" + key.parameterNames());
            }
        }
    }
}
