package io.aludel.internal.codec;

import io.aludel.DataException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Words the exceptions for values in a row that are none of the type wanted. */
final class Unreadable {
    private Unreadable() {}

    static DataException value(ResultSet row, int index, String meaning, Object value, @Nullable Throwable reason)
            throws SQLException {
        String message = "Column '" + row.getMetaData().getColumnLabel(index) + "' holds a value in a row that is not "
                + meaning + ": repair the row, or map the column to another type";
        return DataException.ofValue(message, value, reason);
    }
}
