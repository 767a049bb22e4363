package io.aludel.sql;

/** An UPDATE statement; see {@link DataChange}. */
public final class Update extends UpdateSteps<Update> implements Returning {
    Update(UpdateModel model, Bindings bindings) {
        super(model, bindings);
    }

    @Override
    Update with(UpdateModel model, Bindings bindings) {
        return new Update(model, bindings);
    }

    /** Returns this statement, to be run by a session or a database. */
    public BoundUpdate on(QueryRunner runner) {
        return new BoundUpdate(runner, model(), bindings());
    }
}
