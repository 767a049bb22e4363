package io.aludel.sql;

/** An UPDATE statement that knows who runs it: a session or a database; see {@link DataChange}. */
public final class BoundUpdate extends UpdateSteps<BoundUpdate> implements BoundReturning {
    private final QueryRunner runner;

    BoundUpdate(QueryRunner runner, UpdateModel model, Bindings bindings) {
        super(model, bindings);
        this.runner = runner;
    }

    @Override
    BoundUpdate with(UpdateModel model, Bindings bindings) {
        return new BoundUpdate(runner, model, bindings);
    }

    @Override
    public QueryRunner runner() {
        return runner;
    }

    /** Runs the statement and returns how many rows it changed. */
    public long execute() {
        return runner.execute(this);
    }
}
