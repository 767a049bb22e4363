package io.aludel.internal.render;

import io.aludel.dialect.Dialect;
import io.aludel.sql.Bindings;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.Compositions;
import io.aludel.sql.Select;
import io.aludel.sql.SelectForm;
import io.aludel.sql.SelectModel;
import io.aludel.sql.ShapeKey;

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
    public BoundStatement rows(Select<?> select) {
        return bound(select, SelectForm.ROWS, rows);
    }

    /** Returns a statement that reads one row with the number of rows. */
    public BoundStatement count(Select<?> select) {
        return bound(select, SelectForm.COUNT, counts);
    }

    /** Returns a statement that reads one row with 1 when there are rows, and 0 when there are none. */
    public BoundStatement exists(Select<?> select) {
        return bound(select, SelectForm.EXISTS, checks);
    }

    /** Returns a statement that changes rows and reads them. */
    public BoundStatement returning(SelectModel model, Bindings bindings) {
        ShapeKey shape = new ShapeKey();
        model.shape(shape);
        return new BoundStatement(rendered(model, shape, SelectForm.ROWS, rows), shape, bindings);
    }

    /** Returns a statement that changes rows. */
    public BoundStatement change(ChangeModel model, Bindings bindings) {
        ShapeKey shape = new ShapeKey();
        model.shape(shape);
        RenderedStatement rendered = changes.get(shape);
        if (rendered == null) {
            rendered = kept(StatementRenderer.render(model, shape, dialect, selections), shape, changes);
        } else {
            observer.renderingReused();
        }
        return new BoundStatement(rendered, shape, bindings);
    }

    private BoundStatement bound(Select<?> select, SelectForm form, Generations<ShapeKey, RenderedStatement> cache) {
        ShapeKey shape = select.shape();
        RenderedStatement rendered = rendered(select.model(), shape, form, cache);
        select.requireParameters();
        return new BoundStatement(rendered, shape, select.bindings());
    }

    private RenderedStatement rendered(
            SelectModel model, ShapeKey shape, SelectForm form, Generations<ShapeKey, RenderedStatement> cache) {
        RenderedStatement rendered = cache.get(shape);
        if (rendered == null) {
            return kept(StatementRenderer.render(model, shape, form, dialect, selections), shape, cache);
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
