package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates and single rows do not mix. */
final class Grouping extends SilentWriter {
    private boolean aggregated;
    private @Nullable String single;
    private int depth;

    private Grouping(SqlSyntax syntax) {
        super(syntax);
    }

    /**
     * Checks that a statement without groups does not ask for an aggregate of all rows and for a column of single ones. SQLite
     * would answer with the column of some row.
     *
     * @throws IllegalStateException when it does
     */
    static void require(SelectModel model, SqlSyntax syntax) {
        if (!model.groupBy().isEmpty()) {
            return;
        }
        Grouping grouping = new Grouping(syntax);
        for (Selectable<?> item : model.items()) {
            if (item instanceof Expression<?> expression) {
                grouping.node(expression.node());
            } else {
                grouping.single = item.toString();
            }
        }
        if (grouping.aggregated && grouping.single != null) {
            throw new IllegalStateException("The statement asks for an aggregate of all rows and for '"
                    + grouping.single + "' of each: add groupBy(..), or over(window()) to the aggregate");
        }
    }

    @Override
    public SqlWriter node(Node node) {
        if (node instanceof GroupFunction) {
            aggregated |= depth == 0;
        } else {
            super.node(node);
        }
        return this;
    }

    @Override
    public SqlWriter condition(Node node, Precedence loosest) {
        return node(node);
    }

    @Override
    public SqlWriter column(TableSource table, String column) {
        if (depth == 0) {
            single = table.tableName() + "." + column;
        }
        return this;
    }

    @Override
    public SqlWriter enter(List<? extends TableSource> tables) {
        depth++;
        return this;
    }

    @Override
    public SqlWriter hide() {
        depth++;
        return this;
    }

    @Override
    public SqlWriter leave() {
        depth--;
        return this;
    }
}
