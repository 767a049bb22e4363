package io.aludel.dialect;

import io.aludel.sql.Node;
import io.aludel.sql.NumberForm;
import io.aludel.sql.Precedence;
import io.aludel.sql.SqlWriter;

/**
 * Dividing on SQLite, where a decimal without a fraction is a whole number: 7 / 2 would be 3, and % takes the fractions off
 * before it divides (sqlite.org/lang_expr.html#operators).
 */
final class SqliteNumbers {
    /** Decimals are computed with doubles: what is this close below a whole number, in parts of it, is that number. */
    private static final String ABOUT_ONE = "1.000000000000001";

    /** As many digits behind the point as a decimal has that the mapping says nothing of. */
    private static final int DIGITS = 10;

    private SqliteNumbers() {}

    static void quotient(SqlWriter out, Node dividend, Node divisor, NumberForm form) {
        if (form == NumberForm.WHOLE) {
            out.operand(dividend, Precedence.PRODUCT);
        } else {
            out.text("CAST(").node(dividend).text(" AS REAL)");
        }
        out.text(" / ").operand(divisor, Precedence.PRIMARY);
    }

    /** The function MOD is not in every build, and computes with doubles as they are: sqlite.org/lang_mathfunc.html. */
    static void remainder(SqlWriter out, Node dividend, Node divisor, NumberForm form) {
        if (form == NumberForm.WHOLE) {
            out.operand(dividend, Precedence.PRODUCT).text(" % ").operand(divisor, Precedence.PRIMARY);
            return;
        }
        boolean isDecimal = form == NumberForm.DECIMAL;
        out.text(isDecimal ? "ROUND(" : "(")
                .operand(dividend, Precedence.SUM)
                .text(" - ")
                .operand(divisor, Precedence.PRIMARY)
                .text(" * CAST(");
        quotient(out, dividend, divisor, form);
        out.text(isDecimal ? " * " + ABOUT_ONE + " AS INTEGER), " + DIGITS + ")" : " AS INTEGER))");
    }
}
