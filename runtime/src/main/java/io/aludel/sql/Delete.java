package io.aludel.sql;

/** A DELETE statement; see {@link DataChange}. */
public final class Delete extends DeleteSteps<Delete> implements Returning {
    Delete(DeleteModel model, Bindings bindings) {
        super(model, bindings);
    }

    @Override
    Delete with(DeleteModel model, Bindings bindings) {
        return new Delete(model, bindings);
    }

    /** Returns this statement, to be run by a session or a database. */
    public BoundDelete on(QueryRunner runner) {
        return new BoundDelete(runner, model(), bindings());
    }
}
