package io.aludel.sql;

import io.aludel.annotation.FetchStrategy;
import io.aludel.schema.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where statements and expressions begin, meant for a static import.
 *
 * <pre>{@code
 * select(PRODUCT).where(PRODUCT.price.gt(limit)).orderBy(PRODUCT.name.asc())
 * select(PRODUCT.category, count()).groupBy(PRODUCT.category)
 * }</pre>
 */
public final class Sql extends SqlExpressions {
    private Sql() {}

    // ---- loading of relationships

    /**
     * Loads a relationship in the same statement. A second to-many relationship, a many-to-many one, and any of a statement with
     * limit, offset or distinct is loaded by {@link #selectIn} instead, as rows would multiply or be cut off.
     */
    public static <E, T> Fetch<E, T> joined(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.JOIN);
    }

    /** Loads a relationship by another statement, which names the keys. */
    public static <E, T> Fetch<E, T> selectIn(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.SELECT_IN);
    }

    /** Loads a relationship by another statement, which has the first one as a subquery. */
    public static <E, T> Fetch<E, T> subquery(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.SUBQUERY);
    }

    /** Leaves a relationship to be loaded at the first access, for all entities of the result at once. */
    public static <E, T> Fetch<E, T> lazy(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.BATCH);
    }

    /** Leaves a relationship to be loaded at the first access, for that entity alone. */
    public static <E, T> Fetch<E, T> oneByOne(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.SELECT);
    }

    /** Refuses access to a relationship that is not loaded. */
    public static <E, T> Fetch<E, T> raise(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.RAISE);
    }

    /**
     * Takes the rows of a table that the statement joins for the whole of a relationship, although its conditions may have left
     * some out.
     *
     * @param table the table as the statement joins it
     */
    public static <E, T> Fetch<E, T> fromJoin(Fetchable<E, T> relation, SelectableTable<T> table) {
        return Fetch.of(relation, table);
    }

    // ---- statements

    /** Selects the rows of an entity's table as entities, or the values of an expression. */
    public static <R> Select<R> select(Selectable<R> item) {
        return new PlainSelect<>(SelectModel.of(item), new WholeItem<>(item), Bindings.NONE);
    }

    /** Selects rows of 2 values. */
    public static <A, B> Select2<A, B> select(Selectable<A> a, Selectable<B> b) {
        return new Select2<>(SelectModel.of(a, b), Row2.reader(a, b), Bindings.NONE);
    }

    /** Selects rows of 3 values. */
    public static <A, B, C> Select3<A, B, C> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Select3<>(SelectModel.of(a, b, c), Row3.reader(a, b, c), Bindings.NONE);
    }

    /** Selects rows of 4 values. */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Select4<>(SelectModel.of(a, b, c, d), Row4.reader(a, b, c, d), Bindings.NONE);
    }

    /** Selects rows of 5 values. */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Select5<>(SelectModel.of(a, b, c, d, e), Row5.reader(a, b, c, d, e), Bindings.NONE);
    }

    /** Selects rows of 6 values. */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Select6<>(SelectModel.of(a, b, c, d, e, f), Row6.reader(a, b, c, d, e, f), Bindings.NONE);
    }

    /** Selects rows of 7 values. */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return new Select7<>(SelectModel.of(a, b, c, d, e, f, g), Row7.reader(a, b, c, d, e, f, g), Bindings.NONE);
    }

    /** Selects rows of 8 values. */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Select8<>(
                SelectModel.of(a, b, c, d, e, f, g, h), Row8.reader(a, b, c, d, e, f, g, h), Bindings.NONE);
    }

    /** Selects rows of 9 values. */
    public static <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return new Select9<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i), Row9.reader(a, b, c, d, e, f, g, h, i), Bindings.NONE);
    }

    /** Selects rows of 10 values. */
    public static <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return new Select10<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j),
                Row10.reader(a, b, c, d, e, f, g, h, i, j),
                Bindings.NONE);
    }

    /** Selects rows of 11 values. */
    public static <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k) {
        return new Select11<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j, k),
                Row11.reader(a, b, c, d, e, f, g, h, i, j, k),
                Bindings.NONE);
    }

    /** Selects rows of 12 values. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l) {
        return new Select12<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j, k, l),
                Row12.reader(a, b, c, d, e, f, g, h, i, j, k, l),
                Bindings.NONE);
    }

    // ---- tuples

    // ---- tables without entities

    /** Names a table that has no entity. */
    public static NamedTable table(String name) {
        return new NamedTable(null, name, null, null);
    }

    /** Names a table that has no entity, in a schema. */
    public static NamedTable table(@Nullable String schema, String name) {
        return new NamedTable(schema, name, null, null);
    }

    /** Makes a table of its definition, which knows the columns that there are. */
    public static NamedTable table(Table definition) {
        return new NamedTable(definition.schema(), definition.name(), null, definition);
    }

    // ---- changes

    /** Changes rows of a table: {@code update(PRODUCT).set(PRODUCT.stock, 0).where(..)}. */
    public static Update update(TableSource table) {
        return new Update(
                new UpdateModel(Assignments.target(table, "update(null)"), List.of(), null, false, null),
                Bindings.NONE);
    }

    /** Deletes rows of a table: {@code deleteFrom(PRODUCT).where(..)}. */
    public static Delete deleteFrom(TableSource table) {
        return new Delete(
                new DeleteModel(Assignments.target(table, "deleteFrom(null)"), null, false, null), Bindings.NONE);
    }

    /** Inserts rows into a table: {@code insertInto(PRODUCT).values(PRODUCT.name.to("Pen"))}. */
    public static Insert insertInto(TableSource table) {
        return new Insert(
                new InsertModel(Assignments.target(table, "insertInto(null)"), List.of(), List.of(), null, null),
                Bindings.NONE);
    }

    /** The value that a column has in the row to be inserted, for {@link OnConflict#update(Assignment...)}. */
    public static <T extends Number> NumberExpression<T> inserted(NumberColumn<T> column) {
        return new NumberExpression<>(column.type(), new InsertedRow.Value(column));
    }

    /** The value that a column has in the row to be inserted, for {@link OnConflict#update(Assignment...)}. */
    public static TextExpression inserted(TextColumn column) {
        return new TextExpression(new InsertedRow.Value(column));
    }

    /** The value that a column has in the row to be inserted, for {@link OnConflict#update(Assignment...)}. */
    public static <T> OrderedExpression<T> inserted(Column<T> column) {
        return new OrderedExpression<>(column.type(), new InsertedRow.Value(column));
    }
}
