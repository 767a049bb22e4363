package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** A known pattern, bound as a parameter: in the form of LIKE as element 0, in that of SQLite's GLOB as element 1. */
final class TextPattern implements Place {
    static final int LIKE = 0;
    static final int GLOB = 1;
    private static final String ESCAPE = "!";

    private final String like;
    private final String glob;
    private final boolean escaped;

    private TextPattern(String like, String glob, boolean escaped) {
        this.like = like;
        this.glob = glob;
        this.escaped = escaped;
    }

    /** A pattern in which % and _ stand for other text. */
    static TextPattern of(String pattern) {
        return new TextPattern(pattern, globLiteral(pattern).replace('%', '*').replace('_', '?'), false);
    }

    /** A text in which every character stands for itself, with or without other text before and behind it. */
    static TextPattern literally(boolean afterOther, String text, boolean beforeOther) {
        return new TextPattern(
                (afterOther ? "%" : "") + likeLiteral(text) + (beforeOther ? "%" : ""),
                (afterOther ? "*" : "") + globLiteral(text) + (beforeOther ? "*" : ""),
                true);
    }

    private static String likeLiteral(String text) {
        return text.replace(ESCAPE, "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String globLiteral(String text) {
        return text.replace("[", "[[]").replace("*", "[*]").replace("?", "[?]");
    }

    /** Returns what follows LIKE and the pattern. */
    String escape(SqlSyntax syntax) {
        return escaped ? " ESCAPE '" + ESCAPE + "'" : syntax.likeWithoutEscape();
    }

    @Override
    public @Nullable Object value(int element, Bindings bindings) {
        return element == LIKE ? like : glob;
    }

    @Override
    public void render(SqlWriter out) {
        out.parameter(this, LIKE, BasicType.STRING);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(escaped).place(BasicType.STRING, this);
    }
}
