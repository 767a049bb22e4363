package io.aludel.internal.engine;

import io.aludel.Statistics;
import io.aludel.internal.render.RenderCache;
import java.util.concurrent.atomic.LongAdder;

/** Counts what a database does. Shared by all its threads. */
public final class Counters implements RenderCache.Observer {
    private final LongAdder statements = new LongAdder();
    private final LongAdder batches = new LongAdder();
    private final LongAdder rowsRead = new LongAdder();
    private final LongAdder rowsWritten = new LongAdder();
    private final LongAdder prepared = new LongAdder();
    private final LongAdder reused = new LongAdder();
    private final LongAdder rendered = new LongAdder();
    private final LongAdder renderedFromCache = new LongAdder();
    private final LongAdder transactions = new LongAdder();

    /** Makes counters at zero. */
    public Counters() {}

    /** A statement was sent. */
    public void statementSent() {
        statements.increment();
    }

    /** A batch of several rows was sent as one statement. */
    public void batchSent() {
        batches.increment();
    }

    /** Rows came back. */
    public void rowsRead(long rows) {
        rowsRead.add(rows);
    }

    /** Rows were changed. */
    public void rowsWritten(long rows) {
        rowsWritten.add(rows);
    }

    /** A statement had to be prepared. */
    public void statementPrepared() {
        prepared.increment();
    }

    /** A prepared statement was at hand. */
    public void statementReused() {
        reused.increment();
    }

    @Override
    public void statementRendered() {
        rendered.increment();
    }

    @Override
    public void renderingReused() {
        renderedFromCache.increment();
    }

    /** A transaction began. */
    public void transactionBegan() {
        transactions.increment();
    }

    /** Returns the numbers as they are now. */
    public Statistics snapshot() {
        return new Statistics(
                statements.sum(),
                batches.sum(),
                rowsRead.sum(),
                rowsWritten.sum(),
                prepared.sum(),
                reused.sum(),
                rendered.sum(),
                renderedFromCache.sum(),
                transactions.sum());
    }
}
