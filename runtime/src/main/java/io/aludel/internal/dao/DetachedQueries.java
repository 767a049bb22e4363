package io.aludel.internal.dao;

import io.aludel.internal.query.QueryExecution;
import io.aludel.sql.DataChange;
import io.aludel.sql.QueryRunner;
import io.aludel.sql.Select;
import java.util.List;
import java.util.stream.Stream;

/** Runs statements whose entities no session keeps. */
record DetachedQueries(QueryExecution queries) implements QueryRunner {
    @Override
    public <R> List<R> list(Select<R> select) {
        return queries.list(select);
    }

    @Override
    public <R> Stream<R> stream(Select<R> select, int fetchSize) {
        return queries.stream(select, fetchSize);
    }

    @Override
    public long count(Select<?> select) {
        return queries.count(select);
    }

    @Override
    public long execute(DataChange change) {
        return queries.execute(change);
    }

    @Override
    public boolean exists(Select<?> select) {
        return queries.exists(select);
    }
}
