package io.aludel.sql;

/** An INSERT statement that knows who runs it: a session or a database; see {@link DataChange}. */
public final class BoundInsert extends InsertSteps<BoundInsert> implements BoundReturning {
    private final QueryRunner runner;

    BoundInsert(QueryRunner runner, InsertModel model, Bindings bindings) {
        super(model, bindings);
        this.runner = runner;
    }

    @Override
    BoundInsert with(InsertModel model, Bindings bindings) {
        return new BoundInsert(runner, model, bindings);
    }

    @Override
    public QueryRunner runner() {
        return runner;
    }

    /** Runs the statement and returns how many rows it inserted or updated. */
    public long execute() {
        return runner.execute(this);
    }
}
