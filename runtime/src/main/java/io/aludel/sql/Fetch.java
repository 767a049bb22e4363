package io.aludel.sql;

import io.aludel.annotation.FetchStrategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a query loads a relationship of the entities that it returns, whatever the mapping says. Made by {@link Sql#joined},
 * {@link Sql#selectIn} and their like. Immutable.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class Fetch<E, T> {
    private final Fetchable<E, T> relation;
    private final FetchStrategy strategy;
    private final @Nullable SelectableTable<T> source;
    private final List<Fetch<?, ?>> next;

    private Fetch(
            Fetchable<E, T> relation,
            FetchStrategy strategy,
            @Nullable SelectableTable<T> source,
            List<Fetch<?, ?>> next) {
        this.relation = relation;
        this.strategy = strategy;
        this.source = source;
        this.next = List.copyOf(next);
    }

    static <E, T> Fetch<E, T> of(Fetchable<E, T> relation, FetchStrategy strategy) {
        return new Fetch<>(relation, strategy, null, List.of());
    }

    static <E, T> Fetch<E, T> of(Fetchable<E, T> relation, SelectableTable<T> source) {
        return new Fetch<>(relation, FetchStrategy.JOIN, source, List.of());
    }

    /** Also loads a relationship of the entities that this loads; what is given here before stays. */
    public Fetch<E, T> then(Fetch<? super T, ?> more) {
        List<Fetch<?, ?>> all = new ArrayList<>(next);
        all.add(more);
        return new Fetch<>(relation, strategy, source, all);
    }

    /** Returns the relationship. */
    public Fetchable<E, T> relation() {
        return relation;
    }

    /** Returns the strategy; BATCH, SELECT and RAISE load nothing now. */
    public FetchStrategy strategy() {
        return strategy;
    }

    /** Returns the table of the statement whose rows are taken for the relationship, or null when it is loaded apart. */
    public @Nullable SelectableTable<T> source() {
        return source;
    }

    /** Returns what is loaded of the entities that this loads. */
    public List<Fetch<?, ?>> next() {
        return next;
    }

    /** Returns whether related entities are loaded together with the query. */
    public boolean isEager() {
        return strategy != FetchStrategy.BATCH && strategy != FetchStrategy.RAISE && strategy != FetchStrategy.SELECT;
    }
}
