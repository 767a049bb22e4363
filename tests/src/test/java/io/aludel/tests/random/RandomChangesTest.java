package io.aludel.tests.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Session;
import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random changes of a graph, with savepoints and rollbacks, compared with a plain model after each commit: what the database has,
 * and what the objects say from either side. The seed is in the message of a failure; {@code -Daludel.seed=} runs it again.
 */
class RandomChangesTest extends ModelSuite {
    private static final int SESSIONS = 60;
    private static final int TRANSACTIONS = 4;
    private static final int CHANGES = 12;

    private final List<String> log = new ArrayList<>();

    @Override
    protected Model model() {
        return new RandomModel();
    }

    @Test
    void objectsAndRowsAgreeWithAPlainModel() {
        long seed = Long.getLong("aludel.seed", System.nanoTime());
        Random random = new Random(seed);
        Shelves model = new Shelves();
        int next = 0;
        for (int i = 0; i < SESSIONS; i++) {
            log.clear();
            try (Session session = db.openSession()) {
                Library library = new Library(session, model, random, next, log::add);
                for (int j = 0; j < TRANSACTIONS; j++) {
                    transaction(session, library, model, random);
                    next = library.next();
                }
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("seed " + seed + ", session " + i + "\n" + String.join("\n", log), failure);
            }
            try (Session session = db.openSession()) {
                Shelves stored = new Library(session, model, random, next, log::add).seen();
                assertThat(model.differences(stored))
                        .as("seed %d, session %d, rows\n%s", seed, i, String.join("\n", log))
                        .isEmpty();
            }
        }
    }

    private void transaction(Session session, Library library, Shelves model, Random random) {
        log.add("--- transaction");
        Library.Before start = library.before();
        for (int i = 0; i < CHANGES; i++) {
            switch (random.nextInt(10)) {
                case 0 -> {
                    log.add("flush");
                    session.flush();
                    library.flushed();
                }
                case 1 -> nested(session, library, random);
                default -> library.change();
            }
        }
        if (random.nextInt(5) == 0) {
            log.add("rollback");
            session.rollback();
            library.goBack(start);
        } else {
            log.add("commit");
            session.commit();
            library.flushed();
        }
        assertThat(model.differences(library.seen())).as("objects").isEmpty();
        assertThat(model.differences(library.seenFromOtherSides()))
                .as("objects from the other side")
                .isEmpty();
    }

    private void nested(Session session, Library library, Random random) {
        session.flush();
        library.flushed();
        Library.Before before = library.before();
        boolean fails = random.nextBoolean();
        log.add("nested" + (fails ? ", to be rolled back" : ""));
        try {
            session.nested(() -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    library.change();
                    if (random.nextInt(4) == 0) {
                        log.add("flush");
                        session.flush();
                        library.flushed();
                    }
                }
                if (fails) {
                    throw new Undone();
                }
            });
            library.flushed();
            log.add("released");
        } catch (Undone undone) {
            library.goBack(before);
            log.add("rolled back");
        }
    }

    /** Ends a savepoint. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
