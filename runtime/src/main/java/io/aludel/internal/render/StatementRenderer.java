package io.aludel.internal.render;

import io.aludel.dialect.Dialect;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.Composition;
import io.aludel.sql.Condition;
import io.aludel.sql.Expression;
import io.aludel.sql.Filters;
import io.aludel.sql.OptionalRow;
import io.aludel.sql.Place;
import io.aludel.sql.Precedence;
import io.aludel.sql.SelectForm;
import io.aludel.sql.SelectModel;
import io.aludel.sql.Selectable;
import io.aludel.sql.SelectableRow;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.SqlText;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.TableSource;
import io.aludel.sql.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Writes one statement and remembers where its parameters come from. Used by one thread. */
final class StatementRenderer extends SqlText {
    private final Dialect dialect;
    private final ShapeKey shape;
    private final SelectionTexts selections;
    private final List<RenderedParameter<?>> parameters = new ArrayList<>();

    private StatementRenderer(Dialect dialect, ShapeKey shape, SelectionTexts selections, Filters filters) {
        super(dialect, selections.compositions(), filters);
        this.dialect = dialect;
        this.shape = shape;
        this.selections = selections;
    }

    static RenderedStatement render(
            SelectModel model,
            ShapeKey shape,
            SelectForm form,
            Dialect dialect,
            SelectionTexts selections,
            Filters filters) {
        StatementRenderer renderer = new StatementRenderer(dialect, shape, selections, filters);
        model.render(form, renderer);
        return renderer.rendered(form == SelectForm.ROWS ? renderer.items(model) : List.of());
    }

    static RenderedStatement render(
            ChangeModel change, ShapeKey shape, Dialect dialect, SelectionTexts selections, Filters filters) {
        StatementRenderer renderer = new StatementRenderer(dialect, shape, selections, filters);
        change.render(renderer);
        return renderer.rendered(List.of());
    }

    static RenderedStatement render(
            Condition condition,
            List<? extends TableSource> scope,
            ShapeKey shape,
            Dialect dialect,
            SelectionTexts selections) {
        StatementRenderer renderer = new StatementRenderer(dialect, shape, selections, Filters.NONE);
        renderer.enter(scope).condition(condition.node(), Precedence.AND);
        return renderer.rendered(List.of());
    }

    private RenderedStatement rendered(List<SelectedItem> items) {
        int most = dialect.maximumParameters();
        if (parameters.size() > most) {
            throw new IllegalArgumentException("The statement binds " + parameters.size()
                    + " values, and " + dialect + " takes at most " + most
                    + ": run it in parts, with shorter lists of values");
        }
        return new RenderedStatement(toString(), parameters, tables(), readsOneTable(), items);
    }

    private List<SelectedItem> items(SelectModel model) {
        List<SelectedItem> items = new ArrayList<>();
        int column = 1;
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table) {
                items.add(new SelectedItem.SelectedRow(table, column));
                column += width(table);
            } else if (item instanceof OptionalRow<?> optional) {
                int presence = column + optional.read().indexOf(optional.presence());
                items.add(new SelectedItem.SelectedObject(optional.row(), column, presence));
                column += optional.read().size();
            } else if (item instanceof SelectableRow<?> row) {
                items.add(new SelectedItem.SelectedObject(row, column, 0));
                column += row.selection().size();
            } else if (item instanceof Expression<?> expression) {
                items.add(new SelectedItem.SelectedValue(dialect.codec(expression.type()), column++));
            }
        }
        return items;
    }

    private int width(SelectableTable<?> table) {
        Composition composition = composition(table);
        return table.selection().size()
                + (composition == null ? 0 : composition.selection().size());
    }

    @Override
    public SqlWriter parameter(Place place, int element, ValueType<?> type) {
        int index = shape.indexOf(place);
        if (index < 0) {
            throw new IllegalStateException("A value of type " + type + " is not part of the statement's shape");
        }
        parameters.add(RenderedParameter.of(index, element, type, dialect));
        return super.parameter(place, element, type);
    }

    @Override
    public SqlWriter selection(SelectableTable<?> table) {
        if (table.alias() != null || isQualified(table)) {
            return super.selection(table);
        }
        return text(selections.of(table, syntax()));
    }
}
