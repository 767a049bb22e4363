package io.aludel.sql;

import java.util.List;

/**
 * SQL as the application wrote it, with the columns in it as nodes of their own, so that they are quoted and qualified.
 * Immutable.
 */
public final class Formula implements Node {
    private final List<Node> pieces;

    /** Makes a formula of pieces of SQL, see {@link #text}, and columns. Generated code does this. */
    public Formula(Node... pieces) {
        this.pieces = List.of(pieces);
    }

    /** Returns SQL that is taken as it is. */
    public static Node text(String sql) {
        return new Text(sql);
    }

    @Override
    public void render(SqlWriter out) {
        out.text("(");
        for (Node piece : pieces) {
            out.node(piece);
        }
        out.text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("formula");
        for (Node piece : pieces) {
            piece.shape(key);
        }
        key.add("end of formula");
    }

    private record Text(String sql) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text(sql);
        }

        @Override
        public void shape(ShapeKey key) {
            key.add(sql);
        }
    }
}
