package io.aludel.sql;

/**
 * {@code operand LIKE pattern}, with or without respect to case. SQLite's LIKE never respects it, but its GLOB does, and has
 * the same two wildcards under other names (sqlite.org/lang_expr.html#like).
 */
record Like(Node operand, Node pattern, boolean anyCase) implements Node {
    @Override
    public void render(SqlWriter out) {
        SqlSyntax syntax = out.syntax();
        if (!anyCase && syntax.likeIgnoresCase()) {
            renderGlob(out.operand(operand, Precedence.CONCATENATION).text(" GLOB "));
            return;
        }
        if (anyCase && !syntax.hasIlike()) {
            out.text("LOWER(").node(operand).text(") LIKE LOWER(").node(pattern).text(")");
        } else {
            out.operand(operand, Precedence.CONCATENATION)
                    .text(anyCase ? " ILIKE " : " LIKE ")
                    .operand(pattern, Precedence.CONCATENATION);
        }
        out.text(pattern instanceof TextPattern known ? known.escape(syntax) : syntax.likeWithoutEscape());
    }

    private void renderGlob(SqlWriter out) {
        if (pattern instanceof TextPattern known) {
            out.parameter(known, TextPattern.GLOB, BasicType.STRING);
            return;
        }
        out.text("REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(")
                .node(pattern)
                .text(", '[', '[[]'), '*', '[*]'), '?', '[?]'), '%', '*'), '_', '?')");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(anyCase ? "ilike" : "like");
        operand.shape(key);
        pattern.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
