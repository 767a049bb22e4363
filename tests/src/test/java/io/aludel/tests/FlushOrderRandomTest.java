package io.aludel.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Session;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * U: random trees, cycles, permutations of unique values and changed keys, flushed and compared with what the rows should
 * be. A failure tells its seed; set it with {@code -Dseed=} to see it again.
 */
class FlushOrderRandomTest extends FlushOrderSuite {
    private static final int TRANSACTIONS = 50;
    private static final int FLUSHES = 6;

    @Test
    void U32_U33_whateverTheChangesTheRowsAreAsTheObjects() {
        long seed = Long.getLong("seed", new Random().nextLong());
        Random random = new Random(seed);
        long next = 1;
        Set<String> committed = Set.of();
        for (int transaction = 0; transaction < TRANSACTIONS; transaction++) {
            try (Session session = db.openSession()) {
                OrderWorld world = new OrderWorld(random, session, next);
                assertThat(world.rows())
                        .as("seed %d, read in transaction %d", seed, transaction)
                        .isEqualTo(committed);
                for (int flush = 0; flush < FLUSHES; flush++) {
                    world.change();
                    flush(session, "seed " + seed + ", transaction " + transaction + ", flush " + flush);
                    assertThat(OrderWorld.stored(session))
                            .as("seed %d, transaction %d, flush %d", seed, transaction, flush)
                            .isEqualTo(world.rows());
                    assertStatements(0, session::flush);
                }
                next = world.next();
                if (random.nextInt(4) == 0) {
                    session.rollback();
                    Set<String> restored = new OrderWorld(random, session, next).rows();
                    assertThat(restored)
                            .as("seed %d, rollback of transaction %d", seed, transaction)
                            .isEqualTo(committed);
                } else {
                    committed = world.rows();
                    session.commit();
                }
            }
        }
    }

    private static void flush(Session session, String when) {
        try {
            session.flush();
        } catch (RuntimeException failure) {
            throw new AssertionError(when, failure);
        }
    }
}
