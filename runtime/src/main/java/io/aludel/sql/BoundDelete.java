package io.aludel.sql;

/** A DELETE statement that knows who runs it: a session or a database; see {@link DataChange}. */
public final class BoundDelete extends DeleteSteps<BoundDelete> implements BoundReturning {
    private final QueryRunner runner;

    BoundDelete(QueryRunner runner, DeleteModel model, Bindings bindings) {
        super(model, bindings);
        this.runner = runner;
    }

    @Override
    BoundDelete with(DeleteModel model, Bindings bindings) {
        return new BoundDelete(runner, model, bindings);
    }

    @Override
    public QueryRunner runner() {
        return runner;
    }

    /** Runs the statement and returns how many rows it deleted. */
    public long execute() {
        return runner.execute(this);
    }
}
