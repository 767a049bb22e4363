package io.aludel;

import io.aludel.sql.Filter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a transaction is run. Immutable; start from {@link #DEFAULT}.
 *
 * @param access what the transaction is going to do
 * @param isolation how much it sees of others
 * @param timeout how long each of its statements may take; zero for no limit
 * @param retries how often the work is run again after a serialization failure or a deadlock
 * @param filters which rows there are for the session, besides what the filters of the database say
 */
public record TransactionOptions(
        AccessMode access, Isolation isolation, Duration timeout, int retries, List<Filter> filters) {
    /** Reads and writes, in the database's own isolation, without limit or retries. */
    public static final TransactionOptions DEFAULT =
            new TransactionOptions(AccessMode.READ_WRITE, Isolation.DEFAULT, Duration.ZERO, 0, List.of());

    /** Checks the numbers and copies the list. */
    public TransactionOptions {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("The timeout is negative: " + timeout);
        }
        if (retries < 0) {
            throw new IllegalArgumentException("The number of retries is negative: " + retries);
        }
        filters = List.copyOf(filters);
    }

    /**
     * Returns these options for work that only reads. Its session does not look for changes of objects: they are neither
     * written nor told.
     */
    public TransactionOptions readOnly() {
        return new TransactionOptions(AccessMode.READ_ONLY, isolation, timeout, retries, filters);
    }

    /** Returns these options with an access mode. */
    public TransactionOptions access(AccessMode mode) {
        return new TransactionOptions(mode, isolation, timeout, retries, filters);
    }

    /** Returns these options with an isolation level. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(access, level, timeout, retries, filters);
    }

    /** Returns these options with a time limit for each statement, rounded up to whole seconds. */
    public TransactionOptions timeout(Duration limit) {
        return new TransactionOptions(access, isolation, limit, retries, filters);
    }

    /** Returns these options with a number of retries. */
    public TransactionOptions retries(int times) {
        return new TransactionOptions(access, isolation, timeout, times, filters);
    }

    /** Returns these options with one more filter; see {@link DatabaseBuilder#filter}. */
    public TransactionOptions filter(Filter filter) {
        List<Filter> all = new ArrayList<>(filters);
        all.add(filter);
        return new TransactionOptions(access, isolation, timeout, retries, all);
    }

    /** Returns the time limit in whole seconds, at least one; 0 for no limit. */
    int timeoutSeconds() {
        return timeout.isZero()
                ? 0
                : (int) Math.max(
                        1,
                        Math.min(
                                Integer.MAX_VALUE,
                                timeout.plusNanos(999_999_999).toSeconds()));
    }
}
