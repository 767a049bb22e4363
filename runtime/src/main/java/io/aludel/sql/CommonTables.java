package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the common tables that a statement selects from, and writes its WITH clause. */
final class CommonTables extends SilentWriter {
    private final List<CommonTable> tables = new ArrayList<>(0);
    private final List<CommonTable> begun = new ArrayList<>(0);

    private CommonTables(SqlSyntax syntax) {
        super(syntax);
    }

    static void write(SelectModel model, SqlWriter out) {
        CommonTables found = new CommonTables(out.syntax());
        QueryWriting.write(model, Output.ROWS, found);
        found.write(out);
    }

    /** Checks that a part of a statement which cannot begin with definitions selects from no common table. */
    static void requireNone(Consumer<SqlWriter> part, SqlSyntax syntax) {
        CommonTables found = new CommonTables(syntax);
        part.accept(found);
        if (!found.tables.isEmpty()) {
            throw new UnsupportedOperationException("An UPDATE or DELETE cannot define the common table '"
                    + found.tables.get(0).tableName() + "': write the subquery with asTable(..)");
        }
    }

    private void write(SqlWriter out) {
        for (int i = 0; i < tables.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (tables.get(i).tableName().equals(tables.get(j).tableName())) {
                    throw new IllegalStateException("The statement has two common tables with the name '"
                            + tables.get(i).tableName() + "': give one of them another");
                }
            }
        }
        String separator = tables.stream().anyMatch(CommonTable::isRecursive) ? "WITH RECURSIVE " : "WITH ";
        for (CommonTable table : tables) {
            table.define(out.text(separator));
            separator = ", ";
        }
        out.text(tables.isEmpty() ? "" : " ");
    }

    /** What a common table selects from comes before it. */
    @Override
    public SqlWriter enter(List<? extends TableSource> entered) {
        for (TableSource table : entered) {
            if (table instanceof CommonTable common && !begun.contains(common.definition())) {
                CommonTable definition = common.definition();
                begun.add(definition);
                definition.define(this);
                tables.add(definition);
            }
        }
        return this;
    }
}
