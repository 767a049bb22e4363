package io.aludel.sql;

/**
 * What of its rows a SELECT gives, and whether it names the columns.
 *
 * @param whole whether entities come with all that reads them: those of a hierarchy have more columns than they declare
 * @param named whether the columns have names, for a statement around this one
 */
record Output(boolean whole, boolean named) {
    /** The rows of a statement, to be read. */
    static final Output ROWS = new Output(true, false);

    /** The rows of a statement that another one around it passes on. */
    static final Output NAMED_ROWS = new Output(true, true);

    /** What the items declare, for a statement that names it. */
    static final Output COLUMNS = new Output(false, true);

    /** What the items declare, for a statement that names it otherwise. */
    static final Output UNNAMED_COLUMNS = new Output(false, false);

    Output withNames() {
        return whole ? NAMED_ROWS : COLUMNS;
    }

    Output withoutNames() {
        return whole ? ROWS : UNNAMED_COLUMNS;
    }

    OutputColumns columns(SelectModel model, SqlWriter out) {
        return whole ? OutputColumns.ofRows(model, out) : OutputColumns.of(model);
    }
}
