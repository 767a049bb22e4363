package io.aludel.sql;

import java.util.List;
import java.util.function.Function;

/** What the rows of SQL written by hand become. */
public abstract sealed class NativeRows permits NativeStatement {
    NativeRows() {}

    abstract <R> NativeQuery<R> rows(List<Selectable<?>> items, RowReader<R> reader);

    abstract <R> NativeQuery<R> rows(Function<NativeRow, R> function);

    /**
     * Makes entities of the rows, whose columns are found by their names; in a session through the identity map. Where the
     * columns come in another order than the entity's, the SQL runs inside of another SELECT.
     */
    public final <R> NativeQuery<R> as(SelectableTable<R> table) {
        return rows(List.of(table), new WholeItem<>(table));
    }

    /** Makes values of a basic type of the rows, which have one column. */
    public final <A> NativeQuery<A> as(Class<A> type) {
        return as(JavaTypes.of(type));
    }

    /** Makes values of the rows, which have one column. */
    public final <A> NativeQuery<A> as(ValueType<A> type) {
        Selectable<A> item = value(type);
        return rows(List.of(item), new WholeItem<>(item));
    }

    /** Makes something of the rows, read by the names of their columns. */
    public final <R> NativeQuery<R> map(Function<NativeRow, R> function) {
        return rows(function);
    }

    /** Makes something of the 2 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, R> NativeQuery<R> as(Class<A> a, Class<B> b, Row2.Mapping<A, B, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        return rows(List.of(item1, item2), Row2.reader(item1, item2, mapping));
    }

    /** Makes something of the 3 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, R> NativeQuery<R> as(Class<A> a, Class<B> b, Class<C> c, Row3.Mapping<A, B, C, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        return rows(List.of(item1, item2, item3), Row3.reader(item1, item2, item3, mapping));
    }

    /** Makes something of the 4 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, R> NativeQuery<R> as(
            Class<A> a, Class<B> b, Class<C> c, Class<D> d, Row4.Mapping<A, B, C, D, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        return rows(List.of(item1, item2, item3, item4), Row4.reader(item1, item2, item3, item4, mapping));
    }

    /** Makes something of the 5 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, R> NativeQuery<R> as(
            Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e, Row5.Mapping<A, B, C, D, E, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        return rows(
                List.of(item1, item2, item3, item4, item5), Row5.reader(item1, item2, item3, item4, item5, mapping));
    }

    /** Makes something of the 6 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Row6.Mapping<A, B, C, D, E, F, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6),
                Row6.reader(item1, item2, item3, item4, item5, item6, mapping));
    }

    /** Makes something of the 7 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, G, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Row7.Mapping<A, B, C, D, E, F, G, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        Selectable<G> item7 = value(JavaTypes.of(g));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6, item7),
                Row7.reader(item1, item2, item3, item4, item5, item6, item7, mapping));
    }

    /** Makes something of the 8 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, G, H, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Class<H> h,
            Row8.Mapping<A, B, C, D, E, F, G, H, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        Selectable<G> item7 = value(JavaTypes.of(g));
        Selectable<H> item8 = value(JavaTypes.of(h));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6, item7, item8),
                Row8.reader(item1, item2, item3, item4, item5, item6, item7, item8, mapping));
    }

    /** Makes something of the 9 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, G, H, I, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Class<H> h,
            Class<I> i,
            Row9.Mapping<A, B, C, D, E, F, G, H, I, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        Selectable<G> item7 = value(JavaTypes.of(g));
        Selectable<H> item8 = value(JavaTypes.of(h));
        Selectable<I> item9 = value(JavaTypes.of(i));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6, item7, item8, item9),
                Row9.reader(item1, item2, item3, item4, item5, item6, item7, item8, item9, mapping));
    }

    /** Makes something of the 10 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, G, H, I, J, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Class<H> h,
            Class<I> i,
            Class<J> j,
            Row10.Mapping<A, B, C, D, E, F, G, H, I, J, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        Selectable<G> item7 = value(JavaTypes.of(g));
        Selectable<H> item8 = value(JavaTypes.of(h));
        Selectable<I> item9 = value(JavaTypes.of(i));
        Selectable<J> item10 = value(JavaTypes.of(j));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6, item7, item8, item9, item10),
                Row10.reader(item1, item2, item3, item4, item5, item6, item7, item8, item9, item10, mapping));
    }

    /** Makes something of the 11 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, G, H, I, J, K, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Class<H> h,
            Class<I> i,
            Class<J> j,
            Class<K> k,
            Row11.Mapping<A, B, C, D, E, F, G, H, I, J, K, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        Selectable<G> item7 = value(JavaTypes.of(g));
        Selectable<H> item8 = value(JavaTypes.of(h));
        Selectable<I> item9 = value(JavaTypes.of(i));
        Selectable<J> item10 = value(JavaTypes.of(j));
        Selectable<K> item11 = value(JavaTypes.of(k));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6, item7, item8, item9, item10, item11),
                Row11.reader(item1, item2, item3, item4, item5, item6, item7, item8, item9, item10, item11, mapping));
    }

    /** Makes something of the 12 columns of each row: {@code as(String.class, Long.class, .., Product::new)}. */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, R> NativeQuery<R> as(
            Class<A> a,
            Class<B> b,
            Class<C> c,
            Class<D> d,
            Class<E> e,
            Class<F> f,
            Class<G> g,
            Class<H> h,
            Class<I> i,
            Class<J> j,
            Class<K> k,
            Class<L> l,
            Row12.Mapping<A, B, C, D, E, F, G, H, I, J, K, L, R> mapping) {
        Selectable<A> item1 = value(JavaTypes.of(a));
        Selectable<B> item2 = value(JavaTypes.of(b));
        Selectable<C> item3 = value(JavaTypes.of(c));
        Selectable<D> item4 = value(JavaTypes.of(d));
        Selectable<E> item5 = value(JavaTypes.of(e));
        Selectable<F> item6 = value(JavaTypes.of(f));
        Selectable<G> item7 = value(JavaTypes.of(g));
        Selectable<H> item8 = value(JavaTypes.of(h));
        Selectable<I> item9 = value(JavaTypes.of(i));
        Selectable<J> item10 = value(JavaTypes.of(j));
        Selectable<K> item11 = value(JavaTypes.of(k));
        Selectable<L> item12 = value(JavaTypes.of(l));
        return rows(
                List.of(item1, item2, item3, item4, item5, item6, item7, item8, item9, item10, item11, item12),
                Row12.reader(
                        item1, item2, item3, item4, item5, item6, item7, item8, item9, item10, item11, item12,
                        mapping));
    }

    private static <T> Selectable<T> value(ValueType<T> type) {
        return new Expression<>(type, new BoundValue<>(type, null));
    }
}
