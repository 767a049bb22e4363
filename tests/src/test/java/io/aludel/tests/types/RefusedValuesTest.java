package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QKeyedByMoment.KEYED_BY_MOMENT;
import static io.aludel.tests.types.QMixture.MIXTURE;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.DataException;
import io.aludel.Database;
import io.aludel.Session;
import io.aludel.ValidationException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Values that a column cannot hold, and rows that a field cannot: which column it is, and that work goes on. */
class RefusedValuesTest extends TypesSuite {
    RefusedValuesTest() {
        super(SAMPLE, KEYED_BY_MOMENT, MIXTURE);
    }

    private static Sample broken(Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return sample;
    }

    @Test
    void aRefusedValueNamesEntityTableAndColumnOnInsertAndUpdate() {
        refused("month", sample -> sample.month = YearMonth.of(54321, 1), "54321");
        refused("duration", sample -> sample.duration = Duration.ofDays(200_001), "PT4800024H");
    }

    private void refused(String column, Consumer<Sample> change, String value) {
        SampleDao dao = new SampleDao(db);
        Sample good = dao.insert(new Sample());
        assertPlaced(() -> dao.insert(broken(change)), column, value);
        assertPlaced(() -> dao.insertAll(List.of(new Sample(), broken(change))), column, value);
        assertThat(dao.count()).isEqualTo(1);
        try (Session session = db.openSession()) {
            Sample sample = session.get(SAMPLE, Objects.requireNonNull(good.id));
            change.accept(sample);
            assertPlaced(session::flush, column, value);
            session.rollback();
            assertThat(session.isModified(sample)).isFalse();
            sample.text = "goes on";
            session.commit();
        }
        dao.delete(good);
    }

    @Test
    void aRefusedValueIsToldOnRequest() {
        db.close();
        try (Database telling = open(Database.builder().echoValues())) {
            telling.schema().dropAll();
            telling.schema().createAll();
            Sample sample = broken(made -> made.month = YearMonth.of(54321, 1));
            assertThatThrownBy(() -> new SampleDao(telling).insert(sample)).hasMessageContaining("54321");
        }
    }

    @Test
    void whatAConverterMakesHasToFitItsColumn() {
        MixtureDao dao = new MixtureDao(db);
        Mixture mixture = new Mixture();
        mixture.share = new Ratio(1, 3);
        mixture.parts = new Ratio(1234, 5);
        assertThatThrownBy(() -> dao.insert(mixture))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll(
                        "2 invalid values", "Mixture.share", "4 digits", "Mixture.parts", "too long: 6");
        mixture.share = new Ratio(1, 4);
        mixture.parts = new Ratio(123, 5);
        Mixture stored = dao.require(Objects.requireNonNull(dao.insert(mixture).id));
        assertThat(stored.share).isEqualTo(new Ratio(25, 100));
        assertThat(stored.parts).isEqualTo(new Ratio(123, 5));
    }

    private static void assertPlaced(Runnable work, String column, String value) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DataException.class)
                .satisfies(failure -> assertThat(failure.getMessage())
                        .contains("Sample", "'samples'", "'" + column + "'")
                        .doesNotContain(value));
    }

    @Test
    void aRowThatCannotBeReadNamesTheColumnWhereverItIsRead() {
        Sample sample = new SampleDao(db).insert(broken(made -> made.month = YearMonth.of(2026, 2)));
        try (Session session = db.openSession()) {
            Sample known = session.get(SAMPLE, Objects.requireNonNull(sample.id));
            session.commit();
            execute("UPDATE samples SET " + quoted("month") + " = 's3cret'");
            for (Runnable reading : List.<Runnable>of(
                    () -> session.refresh(known),
                    () -> new SampleDao(db).list(),
                    () -> db.stream(select(SAMPLE), 10).forEach(each -> {}),
                    () -> db.transaction(other -> other.select(SAMPLE).list()))) {
                assertThatThrownBy(reading::run)
                        .isInstanceOf(DataException.class)
                        .hasMessageContaining("Sample")
                        .hasMessageContaining("'samples'")
                        .hasMessageNotContaining("s3cret")
                        .message()
                        .containsIgnoringCase("'month'");
            }
        }
        assertThatThrownBy(() -> db.list(select(SAMPLE.month)))
                .isInstanceOfSatisfying(
                        DataException.class,
                        failure -> assertThat(failure.value()).isEqualTo("s3cret"));
    }
}
