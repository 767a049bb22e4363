package io.aludel.internal.render;

import io.aludel.dialect.Dialect;
import io.aludel.sql.Bindings;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.Compositions;
import io.aludel.sql.Condition;
import io.aludel.sql.Select;
import io.aludel.sql.SelectForm;
import io.aludel.sql.SelectModel;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rendered statements of one database, by shape. Bounded; shared by threads.
 */
public final class RenderCache {
    private static final int DEFAULT_CAPACITY = 1_000;

    /** A statement with more parameters has a list of values that the next one will not have in this length. */
    private static final int MOST_PARAMETERS = 2_000;

    private final Dialect dialect;
    private final Observer observer;
    private final SelectionTexts selections;
    private final Generations<ShapeKey, RenderedStatement> rows;
    private final Generations<ShapeKey, RenderedStatement> counts;
    private final Generations<ShapeKey, RenderedStatement> checks;
    private final Generations<ShapeKey, RenderedStatement> changes;

    /** Makes an empty cache for a thousand shapes and more. */
    public RenderCache(Dialect dialect, Observer observer) {
        this(dialect, observer, DEFAULT_CAPACITY);
    }

    /** Makes an empty cache for a thousand shapes and more, of statements in which some tables are composed of several. */
    public RenderCache(Dialect dialect, Observer observer, Compositions compositions) {
        this(dialect, observer, DEFAULT_CAPACITY, compositions);
    }

    /**
     * Makes an empty cache.
     *
     * @param dialect the database's dialect
     * @param observer is told whether a statement was rendered
     * @param capacity how many of the shapes used last are kept for certain; up to twice as many are
     */
    public RenderCache(Dialect dialect, Observer observer, int capacity) {
        this(dialect, observer, capacity, Compositions.NONE);
    }

    private RenderCache(Dialect dialect, Observer observer, int capacity, Compositions compositions) {
        this.selections = new SelectionTexts(compositions);
        this.dialect = dialect;
        this.observer = observer;
        this.rows = new Generations<>(capacity);
        this.counts = new Generations<>(capacity);
        this.checks = new Generations<>(capacity);
        this.changes = new Generations<>(capacity);
    }

    /** Returns a statement that reads the rows. */
    public BoundStatement rows(Select<?> select, AppliedFilters filters) {
        return bound(select, SelectForm.ROWS, filters, rows);
    }

    /** Returns a statement that reads one row with the number of rows. */
    public BoundStatement count(Select<?> select, AppliedFilters filters) {
        return bound(select, SelectForm.COUNT, filters, counts);
    }

    /** Returns a statement that reads one row with 1 when there are rows, and 0 when there are none. */
    public BoundStatement exists(Select<?> select, AppliedFilters filters) {
        return bound(select, SelectForm.EXISTS, filters, checks);
    }

    /** Returns a statement that changes rows and reads them. */
    public BoundStatement returning(SelectModel model, Bindings bindings, AppliedFilters filters) {
        ShapeKey shape = begin(filters);
        model.shape(shape);
        shape = shape.on(dialect);
        return new BoundStatement(rendered(model, shape, SelectForm.ROWS, filters, rows), shape, bindings);
    }

    /** The filters are a part of the shape as a whole, whichever of them the statement meets: they rarely vary. */
    private static ShapeKey begin(AppliedFilters filters) {
        return filters.isEmpty() ? new ShapeKey() : filters.shape();
    }

    /** Returns a statement that changes rows. */
    public BoundStatement change(ChangeModel model, Bindings bindings, AppliedFilters filters) {
        ShapeKey shape = begin(filters);
        model.shape(shape);
        shape = shape.on(dialect);
        RenderedStatement rendered = changes.get(shape);
        if (rendered == null) {
            rendered = kept(StatementRenderer.render(model, shape, dialect, selections, filters), shape, changes);
        } else {
            observer.renderingReused();
        }
        return new BoundStatement(rendered, shape, bindings);
    }

    /** Returns what filters add to statements that are put together from texts. */
    public FilterConditions conditions(AppliedFilters filters) {
        return new FilterConditions(this, filters);
    }

    /** Returns a condition by itself, for a statement with some tables, or null for none. Not kept. */
    @Nullable
    BoundStatement condition(@Nullable Condition condition, List<? extends TableSource> scope) {
        if (condition == null) {
            return null;
        }
        ShapeKey shape = new ShapeKey();
        condition.node().shape(shape);
        return new BoundStatement(
                StatementRenderer.render(condition, scope, shape, dialect, selections), shape, Bindings.NONE);
    }

    private BoundStatement bound(
            Select<?> select, SelectForm form, AppliedFilters filters, Generations<ShapeKey, RenderedStatement> cache) {
        ShapeKey shape = select.shape();
        if (!filters.isEmpty()) {
            shape = filters.shape();
            select.model().shape(shape);
        }
        shape = shape.on(dialect);
        RenderedStatement rendered = rendered(select.model(), shape, form, filters, cache);
        select.requireParameters();
        return new BoundStatement(rendered, shape, select.bindings());
    }

    private RenderedStatement rendered(
            SelectModel model,
            ShapeKey shape,
            SelectForm form,
            AppliedFilters filters,
            Generations<ShapeKey, RenderedStatement> cache) {
        RenderedStatement rendered = cache.get(shape);
        if (rendered == null) {
            return kept(StatementRenderer.render(model, shape, form, dialect, selections, filters), shape, cache);
        }
        observer.renderingReused();
        return rendered;
    }

    private RenderedStatement kept(
            RenderedStatement rendered, ShapeKey shape, Generations<ShapeKey, RenderedStatement> cache) {
        if (rendered.parameters().size() <= MOST_PARAMETERS) {
            cache.put(shape.withoutPlaces(), rendered);
        }
        observer.statementRendered();
        return rendered;
    }

    /** Is told of each statement. Safe for use by several threads. */
    public interface Observer {
        /** The SQL had to be written. */
        void statementRendered();

        /** The SQL was at hand. */
        void renderingReused();
    }
}
