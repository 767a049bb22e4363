package io.aludel;

/** Is told of each statement after it was sent, on the thread that sent it. Must be safe for use by several threads. */
@FunctionalInterface
public interface StatementListener {
    /** Called after a statement; what it throws ends the work that sent the statement. */
    void statementSent(StatementEvent event);
}
