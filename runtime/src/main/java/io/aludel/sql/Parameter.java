package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A named parameter, whose value is given when the statement runs.
 *
 * @param <T> the Java type of the value
 */
final class Parameter<T> implements Place {
    private final String name;
    private final @Nullable ValueType<T> type;

    Parameter(String name, @Nullable ValueType<T> type) {
        this.name = name;
        this.type = type;
    }

    String name() {
        return name;
    }

    /** Returns this parameter with the type of what it stands beside, unless it has its own. */
    Node typed(ValueType<?> other) {
        return type == null ? new Parameter<>(name, other) : this;
    }

    private ValueType<T> type() {
        if (type == null) {
            throw new IllegalStateException("The type of the parameter '" + name
                    + "' does not follow from its place: give it with param(\"" + name + "\", type)");
        }
        return type;
    }

    @Override
    public @Nullable Object value(int element, Bindings bindings) {
        return bindings.value(name, type().javaType());
    }

    @Override
    public void render(SqlWriter out) {
        out.parameter(this, 0, type());
    }

    @Override
    public void shape(ShapeKey key) {
        key.place(type(), this);
    }
}
