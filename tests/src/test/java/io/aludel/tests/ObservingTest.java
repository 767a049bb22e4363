package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Database;
import io.aludel.DatabaseBuilder;
import io.aludel.IntegrityException;
import io.aludel.StatementEvent;
import io.aludel.Statistics;
import io.aludel.tests.shop.Category;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a database tells of its statements: log, listener, statistics. Never a value, unless asked. */
class ObservingTest extends DatabaseSuite {
    private static final String SECRET = "s3cret";

    private String logOf(DatabaseBuilder settings) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            db.close();
            db = open(settings);
            db.schema().createAll();
            sent.clear();
            useSecrets();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    private void useSecrets() {
        db.transaction(session -> {
            Category category = session.add(new Category(SECRET));
            session.flush();
            category.description = SECRET;
            assertThat(session.select(CATEGORY).where(CATEGORY.name.eq(SECRET)).list())
                    .hasSize(1);
        });
        assertThatThrownBy(() -> db.transaction(session -> session.add(new Category(SECRET))))
                .isInstanceOf(IntegrityException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void echoLogsStatementsWithTimeAndRowsButWithoutValues() {
        String log = logOf(Database.builder().echo());
        assertThat(log)
                .contains("INSERT INTO")
                .contains("UPDATE")
                .contains("SELECT")
                .contains(" us, 1 row")
                .contains("failed: IntegrityException")
                .doesNotContain(SECRET);
        assertThat(sent).allSatisfy(event -> assertThat(event.values()).isNull());
    }

    @Test
    void echoValuesLogsValuesWhenAskedTo() {
        assertThat(logOf(Database.builder().echoValues())).contains("values [" + SECRET);
        assertThat(sent).anySatisfy(event -> assertThat(event.values()).contains(SECRET));
    }

    @Test
    void withoutEchoNothingIsLogged() {
        assertThat(logOf(Database.builder())).doesNotContain("INSERT").doesNotContain(SECRET);
    }

    @Test
    void aListenerIsToldOfStatementsRowsTimesAndFailures() {
        useSecrets();
        assertThat(sent).hasSize(4);
        assertThat(sent).extracting(StatementEvent::rows).containsExactly(1L, 1L, 1L, 0L);
        assertThat(sent).allSatisfy(event -> assertThat(event.duration()).isPositive());
        assertThat(sent.get(3).failure()).isInstanceOf(IntegrityException.class);
        assertThat(sent.toString()).doesNotContain(SECRET);
    }

    @Test
    void statisticsCountWhatWasDone() {
        Statistics before = db.statistics();
        db.transaction(session -> {
            for (int i = 0; i < 3; i++) {
                session.add(new Category("c" + i));
            }
            session.flush();
            session.select(CATEGORY).list().forEach(category -> category.description = "changed");
        });
        db.list(select(CATEGORY).where(CATEGORY.name.eq("c1")));
        db.list(select(CATEGORY).where(CATEGORY.name.eq("c2")));
        Statistics done = db.statistics().since(before);
        assertThat(done.statements()).isEqualTo(5);
        assertThat(done.batches()).isEqualTo(1);
        assertThat(done.rowsRead()).isGreaterThanOrEqualTo(5);
        assertThat(done.rowsWritten()).isEqualTo(6);
        assertThat(done.transactions()).isEqualTo(1);
        assertThat(done.rendered()).isEqualTo(2);
        assertThat(done.renderingsReused()).isEqualTo(1);
        assertThat(done.statementsPrepared()).isEqualTo(4);
        assertThat(done.statementsReused()).isEqualTo(1);
    }

    @Test
    void aSmallStatementCacheLosesNothing() {
        db.close();
        db = open(Database.builder().statementCacheSize(1));
        db.schema().createAll();
        for (int i = 0; i < 3; i++) {
            String name = "c" + i;
            db.transaction(session -> session.add(new Category(name)));
            assertThat(db.list(select(CATEGORY.name).where(CATEGORY.name.eq(name))))
                    .isEqualTo(List.of(name));
        }
        assertThat(db.count(select(CATEGORY))).isEqualTo(3);
    }
}
