package io.aludel.sql;

import io.aludel.NotFoundException;
import io.aludel.NotUniqueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT statement that knows who runs it: a session or a database. Immutable; it may be used wherever its runner may.
 *
 * @param <R> what one row of the result is in Java
 */
public sealed interface Query<R> extends Select<R> permits QuerySteps {
    @Override
    Query<R> from(TableSource... tables);

    @Override
    Joining<? extends Query<R>> join(TableSource table);

    @Override
    Joining<? extends Query<R>> leftJoin(TableSource table);

    @Override
    <T> Query<R> join(Related<?, T> relation, SelectableTable<T> related);

    @Override
    <T> Query<R> leftJoin(Related<?, T> relation, SelectableTable<T> related);

    @Override
    <T> Query<R> rightJoin(Related<?, T> relation, SelectableTable<T> related);

    @Override
    <T> Query<R> fullJoin(Related<?, T> relation, SelectableTable<T> related);

    @Override
    Joining<? extends Query<R>> rightJoin(TableSource table);

    @Override
    Joining<? extends Query<R>> fullJoin(TableSource table);

    @Override
    Query<R> crossJoin(TableSource table);

    @Override
    Query<R> where(Condition condition);

    @Override
    Query<R> unfiltered(Filter... filters);

    @Override
    Query<R> groupBy(GroupingElement... elements);

    @Override
    Query<R> having(Condition condition);

    @Override
    Query<R> orderBy(Sorting... sortings);

    @Override
    Query<R> distinct();

    @Override
    Query<R> distinctOn(Expression<?>... expressions);

    @Override
    Query<R> fetch(Fetch<? super R, ?> fetch);

    @Override
    Query<R> fetch(Column<?>... columns);

    @Override
    Query<R> limit(long rows);

    @Override
    Query<R> offset(long rows);

    @Override
    Query<R> forUpdate();

    @Override
    Query<R> forShare();

    @Override
    Query<R> skipLocked();

    @Override
    Query<R> noWait();

    @Override
    Query<R> union(Select<R> other);

    @Override
    Query<R> unionAll(Select<R> other);

    @Override
    Query<R> intersect(Select<R> other);

    @Override
    Query<R> except(Select<R> other);

    @Override
    Query<R> bind(String parameter, @Nullable Object value);

    @Override
    <X> Query<X> map(Function<R, X> function);

    /** Returns all rows. */
    List<R> list();

    /** Returns the first row, or empty when there is none. */
    Optional<R> first();

    /**
     * Returns the only row, or empty when there is none.
     *
     * @throws NotUniqueException when there are several
     */
    Optional<R> optional();

    /**
     * Returns the only row.
     *
     * @throws NotFoundException when there is none
     * @throws NotUniqueException when there are several
     */
    R one();

    /**
     * Returns the rows as a stream that reads as it goes, in constant memory. It holds a connection until it is drained or
     * closed.
     */
    Stream<R> stream();

    /**
     * Returns the rows as a stream that reads a number of them at a time.
     *
     * @throws IllegalArgumentException when the number is not positive
     */
    Stream<R> stream(int batch);

    /** Calls a consumer with each row, in constant memory. */
    void forEach(Consumer<? super R> consumer);

    /**
     * Returns a page of the rows.
     *
     * @throws IllegalStateException when the statement has a limit or an offset, or, for a page that is found by cursor, no
     *     order, or a {@link #fetch}
     */
    Page<R> page(Pageable pageable);

    /** Returns how many rows {@link #list} would return. */
    long count();

    /** Returns whether {@link #list} would return a row. */
    boolean exists();
}
