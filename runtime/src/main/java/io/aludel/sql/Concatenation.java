package io.aludel.sql;

import java.util.List;

/** {@code first || second || ...}. */
record Concatenation(List<Node> parts) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.syntax().concatenation(out, parts);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("||").add(parts.size());
        parts.forEach(part -> part.shape(key));
    }

    @Override
    public Precedence precedence() {
        return Precedence.CONCATENATION;
    }
}
