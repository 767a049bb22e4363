package io.aludel.sql;

import java.util.List;

/** Renders to nothing, so that a subclass can watch which tables a statement enters and names. Used by one thread. */
abstract class SilentWriter implements SqlWriter {
    private final SqlSyntax syntax;

    SilentWriter(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public final SqlWriter text(String sql) {
        return this;
    }

    @Override
    public final SqlWriter identifier(String name) {
        return this;
    }

    @Override
    public final SqlWriter parameter(Place place, int element, ValueType<?> type) {
        return this;
    }

    @Override
    public SqlWriter column(TableSource table, String column) {
        return this;
    }

    @Override
    public SqlWriter selection(SelectableTable<?> table) {
        return this;
    }

    @Override
    public SqlWriter enter(List<? extends TableSource> tables) {
        return this;
    }

    @Override
    public SqlWriter hide() {
        return this;
    }

    @Override
    public SqlWriter leave() {
        return this;
    }

    /** Never the wanted name, so that a table of the same name around is told from the one within. */
    @Override
    public final String freeName(String wanted) {
        return wanted + "_0";
    }

    @Override
    public final boolean isSilent() {
        return true;
    }

    @Override
    public final SqlSyntax syntax() {
        return syntax;
    }
}
