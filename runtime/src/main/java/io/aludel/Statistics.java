package io.aludel;

/**
 * What a {@link Database} has done since it was opened. The difference of two snapshots counts what happened between them,
 * which is how tests count statements.
 *
 * @param statements statements sent, a batch counting as one; BEGIN, COMMIT and the like not counted
 * @param batches how many of them were JDBC batches; an INSERT of many rows is one statement and no batch
 * @param rowsRead rows that came back
 * @param rowsWritten rows that were inserted, updated or deleted
 * @param statementsPrepared statements that had to be prepared
 * @param statementsReused statements whose prepared form was at hand on the connection
 * @param rendered statements whose SQL had to be written
 * @param renderingsReused statements whose SQL was at hand for their shape
 * @param transactions transactions begun
 */
public record Statistics(
        long statements,
        long batches,
        long rowsRead,
        long rowsWritten,
        long statementsPrepared,
        long statementsReused,
        long rendered,
        long renderingsReused,
        long transactions) {
    /** Returns what was done between an earlier snapshot and this one. */
    public Statistics since(Statistics earlier) {
        return new Statistics(
                statements - earlier.statements,
                batches - earlier.batches,
                rowsRead - earlier.rowsRead,
                rowsWritten - earlier.rowsWritten,
                statementsPrepared - earlier.statementsPrepared,
                statementsReused - earlier.statementsReused,
                rendered - earlier.rendered,
                renderingsReused - earlier.renderingsReused,
                transactions - earlier.transactions);
    }
}
