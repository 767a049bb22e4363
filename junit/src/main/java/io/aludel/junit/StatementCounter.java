package io.aludel.junit;

import io.aludel.StatementEvent;
import io.aludel.StatementListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Counts the statements that a database is sent, for {@link ExpectStatements}:
 *
 * <pre>{@code
 * @RegisterExtension
 * final StatementCounter counter = new StatementCounter();
 *
 * @BeforeEach
 * void open() {
 *     db = Database.builder().url("jdbc:sqlite::memory:").statementListener(counter).open();
 * }
 *
 * @Test
 * @ExpectStatements(max = 2)
 * void ordersComeWithTheirItems() { .. }
 * }</pre>
 *
 * <p>Safe for use by several threads. Tests that run at the same time need a counter and a database each; then the field is not
 * static.
 */
public final class StatementCounter implements StatementListener, BeforeEachCallback {
    private final List<String> statements = new ArrayList<>();

    /** Makes a counter that has counted nothing. */
    public StatementCounter() {}

    @Override
    public synchronized void statementSent(StatementEvent event) {
        statements.add(event.sql());
    }

    /** Starts again from none: what was sent until now was the preparation of what the test is about. */
    public synchronized void reset() {
        statements.clear();
    }

    /** Returns the statements since the start, in the order in which they were sent. */
    public synchronized List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        RegisteredCounters.of(context).add(this);
    }
}
