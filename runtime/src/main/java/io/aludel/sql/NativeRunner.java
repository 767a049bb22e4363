package io.aludel.sql;

import java.util.List;
import java.util.stream.Stream;

/** What runs SQL written by hand: a session or a database. */
public interface NativeRunner {
    /**
     * Begins a statement of SQL written by hand: {@code session.sql("select * from customers where name like
     * :p").bind("p", "J%").as(CUSTOMER).list()}.
     *
     * @param sql the SQL in the database's own dialect, with parameters such as {@code :name}
     * @throws IllegalArgumentException when it is empty or has a question mark for a parameter
     */
    default NativeStatement sql(String sql) {
        return NativeStatement.of(this, sql);
    }

    /** Runs SQL and returns all rows. */
    <R> List<R> list(NativeQuery<R> query);

    /** Runs SQL and returns the rows as a stream, which holds a connection until it is drained or closed. */
    <R> Stream<R> stream(NativeQuery<R> query);

    /** Runs SQL and returns how many rows it changed. */
    long execute(NativeStatement statement);

    /** Runs SQL once for each of several sets of values, and returns how many rows were changed in all. */
    long batch(NativeStatement statement, List<NativeStatement> bound);

    /** Calls a procedure and returns the values that come back. */
    OutValues call(NativeStatement statement);
}
