package io.aludel.internal.query;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.ProcedureCall;
import io.aludel.sql.BasicType;
import io.aludel.sql.NativeStatement;
import io.aludel.sql.OutValues;
import io.aludel.sql.ValueType;
import java.sql.CallableStatement;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call of a procedure, written by hand in the form of JDBC. */
record NativeCall(NativeStatement statement, NativeBinding binding) implements ProcedureCall<OutValues> {
    /**
     * Makes a call.
     *
     * @throws IllegalArgumentException when a parameter comes out as a type that drivers do not give
     */
    static NativeCall of(NativeStatement statement, Dialect dialect) {
        statement.outs().forEach(NativeCall::jdbcType);
        return new NativeCall(statement, NativeBinding.of(statement, dialect));
    }

    @Override
    public void bind(CallableStatement call) throws SQLException {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < statement.names().size(); i++) {
            String name = statement.names().get(i);
            ValueType<?> out = statement.outs().get(name);
            if (out == null) {
                in.add(i + 1);
            } else {
                call.registerOutParameter(i + 1, jdbcType(name, out).getVendorTypeNumber());
            }
        }
        binding.bindAt(call, in);
    }

    @Override
    public OutValues read(CallableStatement call) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < statement.names().size(); i++) {
            ValueType<?> out = statement.outs().get(statement.names().get(i));
            if (out != null) {
                values.put(statement.names().get(i), value(call, i + 1, out));
            }
        }
        return new OutValues(values);
    }

    @Override
    public List<@Nullable Object> values() {
        return binding.values();
    }

    private static JDBCType jdbcType(String name, ValueType<?> type) {
        return switch (((BasicType<?>) type).kind()) {
            case BOOLEAN -> JDBCType.BOOLEAN;
            case BYTE, SHORT, INTEGER -> JDBCType.INTEGER;
            case LONG -> JDBCType.BIGINT;
            case FLOAT, DOUBLE -> JDBCType.DOUBLE;
            case BIG_DECIMAL, BIG_INTEGER -> JDBCType.NUMERIC;
            case LOCAL_DATE -> JDBCType.DATE;
            case LOCAL_TIME -> JDBCType.TIME;
            case LOCAL_DATE_TIME -> JDBCType.TIMESTAMP;
            case OFFSET_DATE_TIME, INSTANT -> JDBCType.TIMESTAMP_WITH_TIMEZONE;
            case BYTES -> JDBCType.VARBINARY;
            case CHARACTER, STRING, ZONED_DATE_TIME, UUID -> JDBCType.VARCHAR;
            case YEAR, YEAR_MONTH, DURATION, JSON ->
                throw new IllegalArgumentException("out(\"" + name + "\", " + type
                        + ".class): drivers do not give a procedure's value as a " + type
                        + ". Name what the procedure returns, as Long.class or String.class, and make the " + type
                        + " of it");
        };
    }

    private static @Nullable Object value(CallableStatement call, int parameter, ValueType<?> type)
            throws SQLException {
        Object value = switch (((BasicType<?>) type).kind()) {
            case BOOLEAN -> call.getBoolean(parameter);
            case BYTE -> call.getByte(parameter);
            case SHORT -> call.getShort(parameter);
            case INTEGER -> call.getInt(parameter);
            case LONG -> call.getLong(parameter);
            case FLOAT -> call.getFloat(parameter);
            case DOUBLE -> call.getDouble(parameter);
            case BIG_DECIMAL -> call.getBigDecimal(parameter);
            case STRING -> call.getString(parameter);
            default -> call.getObject(parameter, type.javaType());
        };
        return call.wasNull() ? null : value;
    }
}
