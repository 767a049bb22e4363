package io.aludel.dialect;

import io.aludel.sql.BasicType;
import io.aludel.sql.BasicType.Kind;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.Node;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.ValueType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CAST on SQLite, which knows affinities in place of types: a name such as DATE or TIMESTAMP makes a number. Dates and times are
 * texts of fixed places (see {@code SqliteTimes}), so that one becomes another by cutting or adding.
 */
final class SqliteCasts {
    private static final Set<Kind> OF_DATE_AND_TIME =
            EnumSet.of(Kind.LOCAL_DATE_TIME, Kind.INSTANT, Kind.OFFSET_DATE_TIME, Kind.ZONED_DATE_TIME);
    private static final Set<Kind> WITH_FRACTION = EnumSet.of(Kind.FLOAT, Kind.DOUBLE, Kind.BIG_DECIMAL);
    private static final Set<Kind> WHOLE = EnumSet.of(Kind.BYTE, Kind.SHORT, Kind.INTEGER, Kind.LONG);
    private static final Set<Kind> NUMBERS = EnumSet.of(
            Kind.BOOLEAN,
            Kind.BYTE,
            Kind.SHORT,
            Kind.INTEGER,
            Kind.LONG,
            Kind.FLOAT,
            Kind.DOUBLE,
            Kind.BIG_DECIMAL,
            Kind.YEAR,
            Kind.DURATION);

    private SqliteCasts() {}

    /** Returns what a CAST names for a column type: that, unless it would make a number of a text. */
    static String affinity(String columnType, ValueType<?> type) {
        int collation = columnType.indexOf(" COLLATE");
        if (collation >= 0) {
            return columnType.substring(0, collation);
        }
        boolean isNumber = kind(type).filter(NUMBERS::contains).isPresent();
        boolean isOther = kind(type).filter(kind -> kind != Kind.BYTES).isPresent();
        return isNumber || !isOther ? columnType : "TEXT";
    }

    /** Returns the collation of a column type, with a blank before it; empty where it has none. */
    static String collation(String columnType) {
        int collation = columnType.indexOf(" COLLATE");
        return collation < 0 ? "" : columnType.substring(collation);
    }

    static void cast(SqlWriter out, Node operand, ValueType<?> from, ValueType<?> to) {
        Kind source = kind(from).orElse(null);
        Kind target = kind(to).orElse(null);
        boolean fromDateAndTime = source != null && OF_DATE_AND_TIME.contains(source);
        if (fromDateAndTime && target == Kind.LOCAL_DATE) {
            out.text("substr(").node(operand).text(", 1, 10)");
        } else if (fromDateAndTime && target == Kind.LOCAL_TIME) {
            out.text("substr(").node(operand).text(", 12, 18)");
        } else if (fromDateAndTime && target == Kind.LOCAL_DATE_TIME) {
            out.text("substr(").node(operand).text(", 1, 29)");
        } else if (source == Kind.LOCAL_DATE && target == Kind.LOCAL_DATE_TIME) {
            out.text("(").node(operand).text(" || ' 00:00:00.000000000')");
        } else if (source != null && WITH_FRACTION.contains(source) && target != null && WHOLE.contains(target)) {
            out.text("CAST(ROUND(")
                    .node(operand)
                    .text(") AS ")
                    .text(out.syntax().castType(to))
                    .text(")");
        } else {
            out.text("CAST(")
                    .node(operand)
                    .text(" AS ")
                    .text(out.syntax().castType(to))
                    .text(")");
            if (isText(target) && (source == Kind.BIG_DECIMAL || source == Kind.BIG_INTEGER)) {
                // what is cast hands its collation on: sqlite.org/datatype3.html#collation
                out.text(" COLLATE BINARY");
            }
        }
    }

    private static boolean isText(@Nullable Kind target) {
        return target == Kind.STRING || target == Kind.CHARACTER;
    }

    private static Optional<Kind> kind(ValueType<?> type) {
        if (type instanceof ConvertedType<?, ?> converted) {
            return kind(converted.stored());
        }
        if (type instanceof EnumType<?> constants) {
            return kind(constants.stored());
        }
        return type instanceof BasicType<?> basic ? Optional.of(basic.kind()) : Optional.empty();
    }
}
