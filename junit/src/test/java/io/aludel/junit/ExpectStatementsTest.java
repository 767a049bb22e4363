package io.aludel.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.aludel.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests that are held to a number of statements, and looks at what became of them. */
class ExpectStatementsTest {
    /** Returns, by the name of the test, what it failed with, or "" when it did not. */
    private static Map<String, String> run(Class<?> tests) {
        Map<String, String> results = new TreeMap<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(
                            test.getDisplayName(),
                            result.getThrowable().map(Throwable::toString).orElse(""));
                }
            }
        });
        return results;
    }

    @Test
    void aTestThatSendsMoreThanItSaysFails() {
        Map<String, String> results = run(Limited.class);
        assertThat(results.get("two()")).isEmpty();
        assertThat(results.get("three()"))
                .startsWith("java.lang.AssertionError: 3 statements were sent, and @ExpectStatements(max = 2) allows 2")
                .contains("  2 x select 1")
                .contains("  1 x select 2")
                .contains("fetch(..)");
        assertThat(results.get("none()")).contains("1 statement was sent");
    }

    @Test
    void aTestThatFailsByItselfFailsForItsOwnReason() {
        assertThat(run(Limited.class).get("broken()")).contains("own reason");
    }

    @Test
    void whatWasSentBeforeResetDoesNotCount() {
        assertThat(run(Limited.class).get("prepared()")).isEmpty();
    }

    @Test
    void aLimitOnAClassHoldsForTestsWithoutOneOfTheirOwn() {
        assertThat(run(LimitedClass.class))
                .hasEntrySatisfying("one()", failure -> assertThat(failure).isEmpty())
                .hasEntrySatisfying("two()", failure -> assertThat(failure).contains("allows 1"))
                .hasEntrySatisfying(
                        "twoByItsOwn()", failure -> assertThat(failure).isEmpty())
                .hasEntrySatisfying("inner()", failure -> assertThat(failure).contains("allows 1"));
    }

    @Test
    void aLimitWithoutACounterIsAMistake() {
        assertThat(run(Uncounted.class).get("test()"))
                .contains("nothing that counts")
                .contains("@RegisterExtension");
    }

    /** A database whose statements are counted, those of its start included. */
    static class Counted {
        @RegisterExtension
        final StatementCounter counter = new StatementCounter();

        private Database db = Database.open("jdbc:sqlite::memory:");

        @BeforeEach
        void open() {
            db.close();
            db = Database.builder()
                    .url("jdbc:sqlite::memory:")
                    .statementListener(counter)
                    .open();
            send("select 0", "select 0", "select 0");
        }

        @AfterEach
        void close() {
            db.close();
        }

        final void send(String... statements) {
            for (String sql : List.of(statements)) {
                db.sql(sql).as(Long.class).one();
            }
        }
    }

    static class Limited extends Counted {
        @Test
        @ExpectStatements(max = 2)
        void two() {
            send("select 1", "select 2");
        }

        @Test
        @ExpectStatements(max = 2)
        void three() {
            send("select 1", "select 2", "select 1");
        }

        @Test
        @ExpectStatements(max = 0)
        void none() {
            send("select 1");
        }

        @Test
        @ExpectStatements(max = 0)
        void broken() {
            send("select 1");
            throw new IllegalStateException("own reason");
        }

        @Test
        @ExpectStatements(max = 1)
        void prepared() {
            send("select 1", "select 2");
            counter.reset();
            send("select 1");
        }
    }

    @ExpectStatements(max = 1)
    static class LimitedClass extends Counted {
        @Test
        void one() {
            send("select 1");
        }

        @Test
        void two() {
            send("select 1", "select 2");
        }

        @Test
        @ExpectStatements(max = 2)
        void twoByItsOwn() {
            send("select 1", "select 2");
        }

        @Nested
        class Inner {
            @Test
            void inner() {
                send("select 1", "select 2");
            }
        }
    }

    static class Uncounted {
        @Test
        @ExpectStatements(max = 1)
        void test() {}
    }
}
