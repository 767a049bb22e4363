package io.aludel.internal.query;

import io.aludel.dialect.Codec;
import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.sql.NativeParameter;
import io.aludel.sql.NativeStatement;
import io.aludel.sql.ValueType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL written by hand with a question mark for each value, and the values. */
final class NativeBinding implements Parameters {
    private static final int LONGEST_PADDED = 1_024;

    private final StringBuilder sql = new StringBuilder();
    private final List<Value<?>> values = new ArrayList<>();
    private final Dialect dialect;

    private record Value<T>(
            @Nullable Codec<T> codec, @Nullable T value) {
        void bind(PreparedStatement statement, int parameter) throws SQLException {
            if (codec == null || value == null) {
                statement.setNull(parameter, Types.NULL);
            } else {
                codec.bind(statement, parameter, value);
            }
        }
    }

    private NativeBinding(Dialect dialect) {
        this.dialect = dialect;
    }

    static NativeBinding of(NativeStatement statement, Dialect dialect) {
        NativeBinding binding = new NativeBinding(dialect);
        for (int i = 0; i < statement.names().size(); i++) {
            binding.sql.append(statement.texts().get(i));
            NativeParameter parameter =
                    statement.parameters().get(statement.names().get(i));
            if (parameter == null) {
                binding.sql.append('?');
            } else {
                binding.add(parameter);
            }
        }
        binding.sql.append(statement.texts().get(statement.names().size()));
        int most = dialect.maximumParameters();
        if (binding.values.size() > most) {
            throw new IllegalArgumentException("The SQL binds " + binding.values.size() + " values, and " + dialect
                    + " takes at most " + most + ": run it in parts, with shorter lists of values");
        }
        return binding;
    }

    private void add(NativeParameter parameter) {
        List<@Nullable Object> all = parameter.values();
        if (all.isEmpty()) {
            sql.append("SELECT NULL").append(dialect.fromNothing()).append(" WHERE 1 = 0");
            return;
        }
        int size = parameter.list() ? paddedSize(all.size()) : 1;
        for (int i = 0; i < size; i++) {
            sql.append(i == 0 ? "?" : ", ?");
            values.add(value(parameter.type(), all.get(Math.min(i, all.size() - 1))));
        }
    }

    /** Lists of nearly the same length share a text: the last value is bound again. */
    private static int paddedSize(int size) {
        return size <= 4 || size > LONGEST_PADDED ? size : Integer.highestOneBit(size - 1) << 1;
    }

    private <T> Value<T> value(@Nullable ValueType<T> type, @Nullable Object value) {
        return type == null || value == null
                ? new Value<>(null, null)
                : new Value<>(dialect.codec(type), type.javaType().cast(value));
    }

    String sql() {
        return sql.toString();
    }

    /** Binds the values to parameters from one on, leaving out those that come back from a procedure. */
    void bindAt(PreparedStatement statement, List<Integer> parameters) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).bind(statement, parameters.get(i));
        }
    }

    @Override
    public void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).bind(statement, i + 1);
        }
    }

    @Override
    public List<@Nullable Object> values() {
        List<@Nullable Object> all = new ArrayList<>(values.size());
        values.forEach(value -> all.add(value.value));
        return Collections.unmodifiableList(all);
    }
}
