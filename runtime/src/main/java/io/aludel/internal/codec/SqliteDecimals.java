package io.aludel.internal.codec;

import io.aludel.DataException;
import io.aludel.dialect.Codec;
import io.aludel.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals on SQLite, which has none. There are two forms, and the type decides which, so that a value is always
 * bound as its column stores it:
 *
 * <ul>
 *   <li>up to 15 digits: a number ({@code NUMERIC}). A double holds that many decimal digits (sqlite.org/floatingpoint.html),
 *       two decimals that differ are two doubles that differ likewise, and rounding to 15 digits gives the decimal back. This
 *       is also the form where digits are not known: computed expressions. A value of more digits is refused.
 *   <li>more than 15: the decimal as text with the collation {@code decimal}, which compares numbers exactly. SQLite's own
 *       shell has a collation of this name and meaning; other programs can read such a column, but not compare or sort by it.
 *       SQL arithmetic turns it into a double, as it does with every decimal in SQLite.
 * </ul>
 */
public final class SqliteDecimals implements Codec<BigDecimal> {
    private static final int EXACT_DIGITS = 15;
    private static final MathContext EXACT = new MathContext(EXACT_DIGITS);

    private final int precision;
    private final int scale;

    private SqliteDecimals(int precision, int scale) {
        this.precision = precision;
        this.scale = scale;
    }

    /** {@code BigDecimal}; a precision of 0 is an unknown one, the scale is then the least that values are read with. */
    public static Codec<BigDecimal> decimals(int precision, int scale) {
        return new SqliteDecimals(precision, scale);
    }

    /** {@code BigInteger}, as text in the order of numbers. */
    public static Codec<BigInteger> bigIntegers() {
        return new MappedCodec<>(
                Texts.text("TEXT COLLATE decimal"), BigInteger::toString, BigInteger::new, "a whole number");
    }

    private boolean isText() {
        return precision > EXACT_DIGITS;
    }

    @Override
    public String columnType(ColumnType type) {
        if (isText()) {
            return "TEXT COLLATE decimal";
        }
        return precision == 0 ? "NUMERIC" : "NUMERIC(" + precision + ", " + scale + ")";
    }

    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        Object value = row.getObject(index);
        if (value == null) {
            return null;
        }
        try {
            return scaled(exact(value));
        } catch (NumberFormatException e) {
            throw Unreadable.value(row, index, "a decimal number", value, e);
        }
    }

    /** SQLite gives each value the class it has in its row, whatever the column's type. */
    private static BigDecimal exact(Object value) {
        if (value instanceof Double number) {
            return new BigDecimal(number, EXACT);
        }
        return new BigDecimal(value.toString());
    }

    private BigDecimal scaled(BigDecimal value) {
        if (value.scale() <= scale) {
            return value.setScale(scale);
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < scale ? shortest.setScale(scale) : shortest;
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, @Nullable BigDecimal value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, Types.NUMERIC);
        } else if (isText()) {
            bindText(statement, parameter, value);
        } else {
            bindNumber(statement, parameter, value);
        }
    }

    private void bindText(PreparedStatement statement, int parameter, BigDecimal value) throws SQLException {
        if (value.signum() != 0 && value.precision() - value.scale() > precision - scale) {
            throw DataException.ofValue(
                    "A decimal has more than the " + (precision - scale)
                            + " digits before the point that its column was"
                            + " declared with: give @Column a larger precision",
                    value,
                    null);
        }
        statement.setString(parameter, value.toPlainString());
    }

    private static void bindNumber(PreparedStatement statement, int parameter, BigDecimal value) throws SQLException {
        BigDecimal shortest = value.stripTrailingZeros();
        if (shortest.precision() > EXACT_DIGITS) {
            throw DataException.ofValue(
                    "A decimal has " + shortest.precision() + " digits, but SQLite stores and calculates"
                            + " with " + EXACT_DIGITS + ": give @Column a precision above " + EXACT_DIGITS
                            + ", so that the column stores exact text",
                    value,
                    null);
        }
        if (shortest.scale() <= 0 && shortest.precision() - shortest.scale() <= EXACT_DIGITS) {
            statement.setLong(parameter, shortest.longValueExact());
        } else {
            statement.setDouble(parameter, shortest.doubleValue());
        }
    }
}
