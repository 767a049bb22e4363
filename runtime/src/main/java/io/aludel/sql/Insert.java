package io.aludel.sql;

/** An INSERT statement; see {@link DataChange}. */
public final class Insert extends InsertSteps<Insert> implements Returning {
    Insert(InsertModel model, Bindings bindings) {
        super(model, bindings);
    }

    @Override
    Insert with(InsertModel model, Bindings bindings) {
        return new Insert(model, bindings);
    }

    /** Returns this statement, to be run by a session or a database. */
    public BoundInsert on(QueryRunner runner) {
        return new BoundInsert(runner, model(), bindings());
    }
}
