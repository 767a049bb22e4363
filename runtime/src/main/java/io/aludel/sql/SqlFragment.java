package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL of the user with expressions put in.
 *
 * @param texts the texts before, between and behind the expressions
 * @param operands the expressions, one fewer than the texts
 * @param precedence whether this is a condition or a value
 */
record SqlFragment(List<String> texts, List<Node> operands, Precedence precedence) implements Node {
    private static final Pattern PIECE = Pattern.compile("'[^']*'|\"[^\"]*\"|\\{(\\d{1,4})}|\\?");

    /**
     * Takes a template apart.
     *
     * @param template SQL in which <code>{0}</code> stands for the first operand, outside of quotes
     */
    static SqlFragment of(String template, Precedence precedence, Expression<?>... operands) {
        List<String> texts = new ArrayList<>();
        List<Node> inOrder = new ArrayList<>();
        boolean[] used = new boolean[operands.length];
        Matcher piece = PIECE.matcher(template);
        int from = 0;
        while (piece.find()) {
            if (piece.group().equals("?")) {
                throw new IllegalArgumentException("The SQL '" + template
                        + "' has a question mark: write {0}, {1} ... and hand values in as literal(value)");
            }
            if (piece.group(1) == null) {
                continue;
            }
            int index = Integer.parseInt(piece.group(1));
            if (index >= operands.length) {
                throw new IllegalArgumentException("The SQL '" + template + "' names {" + index + "}, and there are "
                        + operands.length + " expressions to put in, counted from {0}");
            }
            texts.add(template.substring(from, piece.start()));
            inOrder.add(operands[index].node());
            used[index] = true;
            from = piece.end();
        }
        texts.add(template.substring(from));
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                throw new IllegalArgumentException(
                        "The SQL '" + template + "' does not name {" + i + "}, one of the expressions to put in");
            }
        }
        return new SqlFragment(List.copyOf(texts), List.copyOf(inOrder), precedence);
    }

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < operands.size(); i++) {
            out.text(texts.get(i)).operand(operands.get(i), Precedence.PRIMARY);
        }
        out.text(texts.get(operands.size()));
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(precedence).add(texts);
        operands.forEach(operand -> operand.shape(key));
    }
}
