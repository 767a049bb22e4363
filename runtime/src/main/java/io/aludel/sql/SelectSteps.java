package io.aludel.sql;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a SELECT, each of which makes a statement of the same kind.
 *
 * @param <R> what one row of the result is in Java
 * @param <S> the kind of statement
 */
abstract non-sealed class SelectSteps<R, S extends Select<R>> implements Select<R> {
    private final SelectModel model;
    private final RowReader<R> reader;
    private final Bindings bindings;
    private volatile @Nullable ShapeKey shape;

    SelectSteps(SelectModel model, RowReader<R> reader, Bindings bindings) {
        this.model = model;
        this.reader = reader;
        this.bindings = bindings;
    }

    /** Makes a statement of the same kind with another model and other values for the parameters. */
    abstract S with(SelectModel newModel, Bindings newBindings);

    private S with(SelectModel newModel) {
        return with(newModel, bindings);
    }

    @Override
    public final S from(TableSource... tables) {
        return with(model.from(tables));
    }

    @Override
    public final Joining<S> join(TableSource table) {
        return new Joining<>(model, Join.Kind.INNER, table, this::with);
    }

    @Override
    public final Joining<S> leftJoin(TableSource table) {
        return new Joining<>(model, Join.Kind.LEFT, table, this::with);
    }

    @Override
    public final <T> S join(Related<?, T> relation, SelectableTable<T> related) {
        return joined(Join.Kind.INNER, relation, related);
    }

    @Override
    public final <T> S leftJoin(Related<?, T> relation, SelectableTable<T> related) {
        return joined(Join.Kind.LEFT, relation, related);
    }

    @Override
    public final <T> S rightJoin(Related<?, T> relation, SelectableTable<T> related) {
        return joined(Join.Kind.RIGHT, relation, related);
    }

    @Override
    public final <T> S fullJoin(Related<?, T> relation, SelectableTable<T> related) {
        return joined(Join.Kind.FULL, relation, related);
    }

    private <T> S joined(Join.Kind kind, Related<?, T> relation, SelectableTable<T> related) {
        Objects.requireNonNull(relation, "join(null, ..)");
        return with(model.joinAll(relation.joins(kind, Objects.requireNonNull(related, "join(.., null)"))));
    }

    @Override
    public final Joining<S> rightJoin(TableSource table) {
        return new Joining<>(model, Join.Kind.RIGHT, table, this::with);
    }

    @Override
    public final Joining<S> fullJoin(TableSource table) {
        return new Joining<>(model, Join.Kind.FULL, table, this::with);
    }

    @Override
    public final S crossJoin(TableSource table) {
        return with(model.join(new Join(Join.Kind.CROSS, table, null)));
    }

    @Override
    public final S where(Condition condition) {
        return with(model.where(condition));
    }

    @Override
    public final S unfiltered(Filter... filters) {
        return with(model.unfiltered(filters));
    }

    @Override
    public final S groupBy(GroupingElement... elements) {
        return with(model.groupBy(elements));
    }

    @Override
    public final S having(Condition condition) {
        return with(model.having(condition));
    }

    @Override
    public final S orderBy(Sorting... sortings) {
        return with(model.orderBy(sortings));
    }

    @Override
    public final S distinct() {
        return with(model.distinctRows());
    }

    @Override
    public final S distinctOn(Expression<?>... expressions) {
        return with(model.distinctOn(expressions));
    }

    @Override
    public final S fetch(Column<?>... columns) {
        return with(model.fetch(columns));
    }

    @Override
    public final S fetch(Fetch<? super R, ?> fetch) {
        return with(model.fetch(fetch));
    }

    @Override
    public final S limit(long rows) {
        return with(model.limit(rows));
    }

    @Override
    public final S offset(long rows) {
        return with(model.offset(rows));
    }

    @Override
    public final S forUpdate() {
        return with(model.lock(model.lock().strength(RowLock.Strength.UPDATE)));
    }

    @Override
    public final S forShare() {
        return with(model.lock(model.lock().strength(RowLock.Strength.SHARE)));
    }

    @Override
    public final S skipLocked() {
        return with(model.lock(model.lock().waiting(RowLock.Waiting.SKIP_LOCKED)));
    }

    @Override
    public final S noWait() {
        return with(model.lock(model.lock().waiting(RowLock.Waiting.NO_WAIT)));
    }

    @Override
    public final S union(Select<R> other) {
        return combined(SetOperation.Kind.UNION, other);
    }

    @Override
    public final S unionAll(Select<R> other) {
        return combined(SetOperation.Kind.UNION_ALL, other);
    }

    @Override
    public final S intersect(Select<R> other) {
        return combined(SetOperation.Kind.INTERSECT, other);
    }

    @Override
    public final S except(Select<R> other) {
        return combined(SetOperation.Kind.EXCEPT, other);
    }

    private S combined(SetOperation.Kind kind, Select<R> other) {
        Objects.requireNonNull(other, "union(null)");
        if (reader instanceof MappedRow<?, ?> || other.reader() instanceof MappedRow<?, ?>) {
            throw new IllegalStateException("Rows that map(..) made of others cannot be combined by the database: call"
                    + " map(..) behind union, intersect or except");
        }
        return with(model.combined(kind, SelectModel.unbound(other)));
    }

    @Override
    public final S bind(String parameter, @Nullable Object value) {
        S bound = with(model, bindings.with(parameter, value));
        if (bound instanceof SelectSteps<?, ?> steps) {
            steps.shape = shape();
        }
        return bound;
    }

    @Override
    public <X> Select<X> map(Function<R, X> function) {
        return new PlainSelect<>(model, mapped(function), bindings);
    }

    final <X> RowReader<X> mapped(Function<R, X> function) {
        Objects.requireNonNull(function, "map(null)");
        return new MappedRow<>(reader, function);
    }

    @Override
    public final DerivedTable asTable(String name) {
        return new DerivedTable(name, SelectModel.unbound(this));
    }

    @Override
    public final DerivedTable asLateral(String name) {
        return new DerivedTable(name, SelectModel.unbound(this), true);
    }

    @Override
    public final CommonTable asCommonTable(String name) {
        return CommonTable.of(name, SelectModel.unbound(this));
    }

    @Override
    public final CommonTable recursive(String name, Function<? super CommonTable, ? extends Select<R>> step) {
        return CommonTable.recursive(name, SelectModel.unbound(this), step);
    }

    @Override
    public final SelectModel model() {
        return model;
    }

    @Override
    public final RowReader<R> reader() {
        return reader;
    }

    @Override
    public final boolean isWholeItem() {
        return reader instanceof WholeItem<?>;
    }

    @Override
    public final Bindings bindings() {
        return bindings;
    }

    @Override
    public final ShapeKey shape() {
        ShapeKey known = shape;
        if (known == null) {
            known = new ShapeKey();
            SelectShape.add(model, known);
            shape = known;
        }
        return known;
    }

    @Override
    public final void requireParameters() {
        if (bindings != Bindings.NONE) {
            bindings.requireUsed(shape());
        }
    }

    @Override
    public final void render(SelectForm form, SqlWriter out) {
        SelectRendering.write(model, form, out);
    }

    @Override
    public final String sql(SqlSyntax dialect) {
        SqlText text = new SqlText(dialect);
        render(SelectForm.ROWS, text);
        return text.toString();
    }

    @Override
    public final String toString() {
        return sql(new SqlSyntax() {});
    }
}
