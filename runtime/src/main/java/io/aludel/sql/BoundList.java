package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of an IN list: one place in the shape, however many there are. Lengths are padded to a few, by binding the
 * last value again, so that lists of nearly the same length share a rendering.
 *
 * @param <T> the Java type of each value
 */
final class BoundList<T> implements Place {
    private static final int LONGEST_PADDED = 1_024;

    /** Stands for all values at once. */
    private static final int JSON = -1;

    private final ValueType<T> type;
    private final List<T> values;

    BoundList(ValueType<T> type, List<T> values) {
        this.type = type;
        this.values = values;
    }

    /** Returns how many parameters there are: the number of values, or the next of 1, 2, 3, 4, 6, 8, 12, 16, 24 ... */
    int paddedSize() {
        int size = values.size();
        if (size <= 4 || size > LONGEST_PADDED) {
            return size;
        }
        int power = Integer.highestOneBit(size - 1) << 1;
        int between = power / 4 * 3;
        return size <= between ? between : power;
    }

    /** Writes the parameter for one of {@link #paddedSize} values. */
    void renderElement(SqlWriter out, int element) {
        out.parameter(this, element, type);
    }

    /** Returns whether the values are whole numbers or texts in SQL, and so in JSON. */
    boolean hasJson() {
        return type == BasicType.LONG
                || type == BasicType.INTEGER
                || type == BasicType.SHORT
                || type == BasicType.STRING
                || type == BasicType.UUID;
    }

    /** Writes one parameter for all values, as a JSON array. */
    void renderJson(SqlWriter out) {
        out.parameter(this, JSON, BasicType.STRING);
    }

    private String json() {
        StringBuilder json = new StringBuilder("[");
        for (T value : values) {
            json.append(json.length() == 1 ? "" : ",");
            if (value instanceof Number) {
                json.append(value);
            } else {
                JsonText.append(String.valueOf(value), json);
            }
        }
        return json.append(']').toString();
    }

    @Override
    public @Nullable Object value(int element, Bindings bindings) {
        if (element == JSON) {
            return json();
        }
        return values.get(Math.min(element, values.size() - 1));
    }

    @Override
    public void render(SqlWriter out) {
        int size = paddedSize();
        for (int i = 0; i < size; i++) {
            out.text(i == 0 ? "" : ", ");
            renderElement(out, i);
        }
    }

    /** Tells the shape of a list that is bound as one value where the database takes it so: its length may not count. */
    void listShape(ShapeKey key) {
        if (paddedSize() <= LONGEST_PADDED || !hasJson()) {
            shape(key);
            return;
        }
        key.longList(paddedSize());
        key.place(type, this);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(paddedSize());
        key.place(type, this);
    }
}
