package io.aludel.processor.resolve;

import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.FormulaModel.Piece;
import io.aludel.processor.model.FormulaModel.Reference;
import io.aludel.processor.model.FormulaModel.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the columns that an SQL expression names, so that each can be given the table's alias. A name counts as a column
 * when the table has one of that name, in any case, and it is neither a function nor qualified already. Text in quotes is left alone; a
 * quoted identifier counts when it is exactly a column's name.
 */
final class FormulaParser {
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'"
                    + "|\"(?<quoted>[^\"]*)\""
                    + "|--[^\\n]*|/\\*.*?\\*/"
                    + "|(?<![\\w$.])(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)(?!\\s*[(.])\\b",
            Pattern.DOTALL);

    private FormulaParser() {}

    static List<Piece> parse(String expression, List<ColumnModel> columns) {
        List<Piece> pieces = new ArrayList<>();
        Matcher token = TOKEN.matcher(expression);
        int end = 0;
        while (token.find()) {
            Optional<ColumnModel> column = column(token, columns);
            if (column.isPresent()) {
                if (token.start() > end) {
                    pieces.add(new Sql(expression.substring(end, token.start())));
                }
                pieces.add(new Reference(column.get()));
                end = token.end();
            }
        }
        if (end < expression.length()) {
            pieces.add(new Sql(expression.substring(end)));
        }
        return pieces;
    }

    private static Optional<ColumnModel> column(Matcher token, List<ColumnModel> columns) {
        String quoted = token.group("quoted");
        String name = token.group("name");
        return columns.stream()
                .filter(column -> column.name().equals(quoted)
                        || (name != null && column.name().equalsIgnoreCase(name)))
                .findFirst();
    }
}
