package io.aludel.sql;

/** {@code operand LIKE pattern}, with or without respect to case. */
record Like(Node operand, Node pattern, boolean escaped, boolean anyCase) implements Node {
    private static final String ESCAPE = "!";

    /** Returns a pattern that stands for a text, character by character. */
    static String literally(String text) {
        return text.replace(ESCAPE, "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public void render(SqlWriter out) {
        SqlSyntax syntax = out.syntax();
        if (anyCase && !syntax.hasIlike()) {
            out.text("LOWER(").node(operand).text(") LIKE LOWER(").node(pattern).text(")");
        } else {
            out.operand(operand, Precedence.CONCATENATION)
                    .text(anyCase ? " ILIKE " : " LIKE ")
                    .operand(pattern, Precedence.CONCATENATION);
        }
        out.text(escaped ? " ESCAPE '" + ESCAPE + "'" : syntax.likeWithoutEscape());
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(anyCase ? "ilike" : "like").add(escaped);
        operand.shape(key);
        pattern.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
