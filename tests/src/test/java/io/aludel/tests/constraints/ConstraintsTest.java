package io.aludel.tests.constraints;

import static io.aludel.tests.constraints.QGuest.GUEST;
import static io.aludel.tests.constraints.QLetter.LETTER;
import static io.aludel.tests.constraints.QPeriod.PERIOD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.Deferred;
import io.aludel.Session;
import io.aludel.ValidationException;
import io.aludel.Violation;
import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;
import io.aludel.tests.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Constraints of Jakarta Validation are checked before a row is written, together with everything else. */
class ConstraintsTest extends ModelSuite {
    @Override
    protected Model model() {
        return new ConstraintsModel();
    }

    private static List<Violation> violations(ThrowingCallable work) {
        ValidationException thrown = catchThrowableOfType(ValidationException.class, work);
        assertThat(thrown).isNotNull();
        return thrown.violations();
    }

    @Test
    void allViolationsOfAFlushAreReportedTogether() {
        Guest guest = new Guest(" ");
        guest.email = "nowhere";
        guest.home = new Address("123", "Here");
        guest.nicknames.add("");
        guest.stays.add(new Stay(0));
        Guest nobody = new Guest("Nobody");

        assertThat(violations(() -> db.transaction(session -> {
                    session.add(guest);
                    session.add(nobody);
                })))
                .extracting(Violation::column, Violation::value)
                .containsExactly(
                        tuple("email", "nowhere"),
                        tuple("home_zip", "123"),
                        tuple("full_name", " "),
                        tuple(null, ""),
                        tuple("full_name", "Nobody"),
                        tuple("nights", 0));
        assertThat(new GuestDao(db).count()).isZero();
    }

    @Test
    void theMessageNamesThePlaceAndWhatTheConstraintSays() {
        Guest guest = new Guest("Ada");
        guest.nicknames.add("");
        assertThatThrownBy(() -> new GuestDao(db).insert(guest))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Invalid value: Guest '")
                .hasMessageContainingAll("nicknames", "was refused: must not be blank");
        assertThatThrownBy(() -> new GuestDao(db).insert(new Guest("")))
                .hasMessage("Invalid value: Guest.full_name was refused: must not be blank");
    }

    @Test
    void anEntityIsRepairedAndFlushedAgain() {
        try (Session session = db.openSession()) {
            Guest guest = new Guest("");
            session.add(guest);
            assertThatThrownBy(session::flush).isInstanceOf(ValidationException.class);
            guest.name = "Ada";
            session.commit();
        }
        try (Session session = db.openSession()) {
            Guest ada = session.select(GUEST).one();
            ada.email = "ada";
            assertThatThrownBy(session::flush).hasMessageContaining("Guest.email was refused");
        }
    }

    @Test
    void aCollectionThatIsNotLoadedIsNotLoadedForItsConstraints() {
        Guest stored = new Guest("Ada");
        stored.stays.addAll(List.of(new Stay(1), new Stay(2)));
        db.transaction(session -> session.add(stored));
        try (Session session = db.openSession()) {
            Guest ada = session.get(GUEST, Objects.requireNonNull(stored.id));
            long before = db.statistics().statements();
            ada.email = "ada@example.org";
            session.flush();
            assertThat(db.statistics().statements() - before).isEqualTo(1);

            ada.stays.add(new Stay(3));
            assertThat(ada.stays).hasSize(3);
            ada.email = "ada@example.com";
            assertThatThrownBy(session::flush).hasMessageContaining("Guest 'stays' was refused: size must be");
        }
    }

    /** The constraints on its field know the type of the value, and no {@code Deferred}. */
    @Test
    void constraintsOnADeferredColumnAreThoseOfItsValue() {
        Letter letter = new Letter("too long");
        letter.note = Deferred.of(" ");
        assertThat(violations(() -> new LetterDao(db).insert(letter)))
                .extracting(Violation::column, Violation::value)
                .containsExactly(tuple("note", " "), tuple("body", "too long"));
        letter.text.set("short");
        letter.note = null;
        new LetterDao(db).insert(letter);
    }

    @Test
    void aDeferredColumnThatIsNotLoadedIsNotLoadedForItsConstraints() {
        Letter stored = new LetterDao(db).insert(new Letter("short"));
        try (Session session = db.openSession()) {
            Letter letter = session.get(LETTER, Objects.requireNonNull(stored.id));
            long before = db.statistics().statements();
            letter.sender = "Ada";
            session.flush();
            assertThat(db.statistics().statements() - before).isEqualTo(1);
            assertThat(letter.text.isLoaded()).isFalse();

            letter.text.set("too long");
            assertThatThrownBy(session::flush).hasMessageContaining("Letter.body was refused: size must be");
        }
    }

    @Test
    void aRecordIsCheckedAsAWhole() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        PeriodDao periods = new PeriodDao(db);
        assertThat(violations(() -> periods.insert(new Period(100, day, null))))
                .extracting(Violation::column)
                .containsExactly("id");
        assertThat(violations(() -> periods.upsert(new Period(1, day, day.minusDays(1)))))
                .extracting(Violation::column, Violation::message)
                .containsExactly(tuple(null, "was refused: ends before it starts"));
        periods.insert(new Period(1, day, day));
        assertThat(violations(() -> db.transaction(
                        session -> session.replace(session.get(PERIOD, 1L), new Period(1, day, day.minusDays(1))))))
                .hasSize(1);
    }

    @Test
    void aConstraintThatDoesNotFitItsTypeIsExplained() {
        assertThatThrownBy(() -> new OddDao(db).insert(new Odd()))
                .isInstanceOf(AludelException.class)
                .hasMessageContainingAll(Odd.class.getName(), "cannot be checked", "Email");
    }

    @Test
    void withoutAProviderNothingIsCheckedAndOneWarningSaysSo() throws IOException, InterruptedException {
        assumeTrue(kind == TestDatabase.H2);
        assertThat(unchecked("hibernate-validator"))
                .contains("2 guests")
                .containsOnlyOnce("a provider of Jakarta Validation is not on the class path");
        assertThat(unchecked("jakarta.validation-api"))
                .contains("2 guests")
                .containsOnlyOnce("jakarta.validation-api is not on the class path");
    }

    private static String unchecked(String without) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains(without))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        Unchecked.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
