package io.aludel.dialect;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Collation;
import org.sqlite.SQLiteConnection;

/**
 * SQLite's order of decimals that are stored as text: that of the numbers. The collation of the same name in SQLite's own
 * shell does the same (ext/misc/decimal.c). In a class of its own, as it is what needs the driver's classes.
 */
final class DecimalCollation extends Collation {
    private DecimalCollation() {}

    /** Makes the collation known to a connection of sqlite-jdbc; any other driver has to have it itself. */
    static void register(Connection connection) throws SQLException {
        if (connection.isWrapperFor(SQLiteConnection.class)) {
            create(connection.unwrap(SQLiteConnection.class), "decimal", new DecimalCollation());
        }
    }

    @Override
    protected int xCompare(String left, String right) {
        BigDecimal leftNumber = number(left);
        BigDecimal rightNumber = number(right);
        if (leftNumber != null && rightNumber != null) {
            return leftNumber.compareTo(rightNumber);
        }
        // an order must be total: what is no number comes behind all numbers
        if (leftNumber == null && rightNumber == null) {
            return left.compareTo(right);
        }
        return leftNumber == null ? 1 : -1;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
