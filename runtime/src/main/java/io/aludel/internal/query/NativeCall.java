package io.aludel.internal.query;

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
    @Override
    public void bind(CallableStatement call) throws SQLException {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < statement.names().size(); i++) {
            ValueType<?> out = statement.outs().get(statement.names().get(i));
            if (out == null) {
                in.add(i + 1);
            } else {
                call.registerOutParameter(i + 1, jdbcType(out).getVendorTypeNumber());
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

    private static JDBCType jdbcType(ValueType<?> type) {
        return switch (((BasicType<?>) type).kind()) {
            case BOOLEAN -> JDBCType.BOOLEAN;
            case BYTE, SHORT, INTEGER, YEAR -> JDBCType.INTEGER;
            case LONG, DURATION -> JDBCType.BIGINT;
            case FLOAT, DOUBLE -> JDBCType.DOUBLE;
            case BIG_DECIMAL, BIG_INTEGER -> JDBCType.NUMERIC;
            case LOCAL_DATE -> JDBCType.DATE;
            case LOCAL_TIME -> JDBCType.TIME;
            case LOCAL_DATE_TIME -> JDBCType.TIMESTAMP;
            case OFFSET_DATE_TIME, INSTANT -> JDBCType.TIMESTAMP_WITH_TIMEZONE;
            case BYTES -> JDBCType.VARBINARY;
            case CHARACTER, STRING, ZONED_DATE_TIME, YEAR_MONTH, UUID, JSON -> JDBCType.VARCHAR;
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
