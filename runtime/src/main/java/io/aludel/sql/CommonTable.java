package io.aludel.sql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT that has a name in a statement and can be selected from there again and again (a common table expression). A
 * statement that selects from it begins with its definition, by itself. Made by {@link Select#asCommonTable} and
 * {@link Select#recursive}.
 */
public final class CommonTable extends QueryTable {
    private final String tableName;
    private final @Nullable CommonTable original;
    private @Nullable SelectModel step;

    private CommonTable(String tableName, String alias, SelectModel model, @Nullable CommonTable original) {
        super(alias, model);
        this.tableName = tableName;
        this.original = original;
    }

    static CommonTable of(String name, SelectModel model) {
        return new CommonTable(name, name, model, null);
    }

    /** The step is set once, before anyone else sees the table that it selects from. */
    static <R> CommonTable recursive(
            String name, SelectModel start, Function<? super CommonTable, ? extends Select<R>> step) {
        CommonTable table = of(name, start);
        table.step = SelectModel.unbound(step.apply(table));
        return table;
    }

    /** Returns this table under another name, to be joined to itself. */
    public CommonTable as(String alias) {
        return new CommonTable(tableName, alias, model(), definition());
    }

    /** Returns the table without another name. */
    CommonTable definition() {
        return original == null ? this : original;
    }

    boolean isRecursive() {
        return definition().step != null;
    }

    /** Writes the table's part of WITH. */
    void define(SqlWriter out) {
        out.identifier(tableName).text(" (");
        String separator = "";
        for (String column : columnNames()) {
            out.text(separator).identifier(column);
            separator = ", ";
        }
        out.text(") AS (").hide();
        SelectModel next = step;
        if (next == null) {
            QueryWriting.write(model(), Output.UNNAMED_COLUMNS, out);
        } else {
            CompoundWriting.write(
                    new SetOperation(SetOperation.Kind.UNION_ALL, model(), next), Output.UNNAMED_COLUMNS, out);
        }
        out.leave().text(")");
    }

    @Override
    public String tableName() {
        return tableName;
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(tableName);
        if (!tableName.equals(alias())) {
            out.text(" ").identifier(alias());
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("common table").add(tableName).add(alias());
        if (original != null) {
            key.table(original);
            return;
        }
        SelectShape.add(model(), key);
        SelectModel next = step;
        key.add(next != null);
        if (next != null) {
            SelectShape.add(next, key);
        }
    }
}
