package io.aludel.tests.references;

import static io.aludel.tests.references.QCard.CARD;
import static io.aludel.tests.references.QDesk.DESK;
import static io.aludel.tests.references.QEmployee.EMPLOYEE;
import static io.aludel.tests.references.QLetter.LETTER;
import static io.aludel.tests.references.QSeal.SEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.ValidationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Columns that several fields of an entity are stored in. */
class SharedColumnsTest extends ReferencesSuite {
    private Desk desk(@Nullable EmployeeKey first, @Nullable EmployeeKey second) {
        Desk desk = new Desk(1);
        desk.first = first == null ? Ref.empty() : EMPLOYEE.ref(first);
        desk.second = second == null ? Ref.empty() : EMPLOYEE.ref(second);
        return desk;
    }

    private static @Nullable Object key(@Nullable Ref<?> reference) {
        return reference == null ? null : reference.id();
    }

    @Test
    void R43_referencesThatAgreeOnTheirColumnAreStored() {
        new DeskDao(db).insert(desk(key(two, 1), key(two, 2)));

        Desk stored = new DeskDao(db).require(1L);
        assertThat(key(stored.first)).isEqualTo(key(two, 1));
        assertThat(key(stored.second)).isEqualTo(key(two, 2));
        assertThat(stored.companyId).isEqualTo(two.id);
    }

    @Test
    void R43_referencesThatDifferInTheirColumnAreRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> new DeskDao(db).insert(desk(key(one, 1), key(two, 1))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll("Desk", "company_id", "'second'");
        assertThat(new DeskDao(db).count()).isZero();
    }

    @Test
    void R43_aPlainFieldThatDiffersIsRefusedAsWell() {
        Desk desk = desk(key(one, 1), null);
        desk.companyId = two.id;
        assertThatThrownBy(() -> new DeskDao(db).insert(desk))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll("company_id", "'first'");
    }

    @Test
    void R43_aReferenceIsEmptyWhenItsOtherColumnsAre() {
        Desk desk = desk(null, key(one, 2));
        new DeskDao(db).insert(desk);

        Desk stored = new DeskDao(db).require(1L);
        assertThat(key(stored.first)).isNull();
        assertThat(key(stored.second)).isEqualTo(key(one, 2));

        desk.second = Ref.empty();
        desk.companyId = one.id;
        new DeskDao(db).update(desk);
        assertThat(new DeskDao(db).require(1L).companyId).isEqualTo(one.id);
    }

    @Test
    void R44_managersOfTheSameCompanyLoadAndSave() {
        db.transaction(session -> {
            Employee boss = session.get(EMPLOYEE, key(one, 1));
            Employee clerk = session.get(EMPLOYEE, key(one, 2));
            clerk.manager = Ref.of(boss);
        });
        db.transaction(session -> {
            Employee clerk = session.get(EMPLOYEE, key(one, 2));
            assertThat(key(clerk.manager)).isEqualTo(key(one, 1));
            assertThat(session.get(EMPLOYEE, key(one, 1)).team).containsExactly(clerk);
            assertThat(key(session.get(EMPLOYEE, key(two, 2)).manager)).isNull();
        });
    }

    @Test
    void R44_aManagerOfAnotherCompanyIsRefused() {
        assertThatThrownBy(() -> db.transaction(session -> {
                    session.get(EMPLOYEE, key(one, 2)).manager = EMPLOYEE.ref(key(two, 1));
                }))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll("Employee", "company_id", "'manager'");
    }

    private void letter(Consumer<Letter> change) {
        Letter letter = new Letter(1);
        letter.recipient = Ref.of(one);
        change.accept(letter);
        new LetterDao(db).insert(letter);
    }

    private void assertSender(@Nullable Company company) {
        Letter letter = new LetterDao(db).require(1L);
        assertThat(letter.senderId).isEqualTo(company == null ? null : company.id);
        assertThat(key(letter.sender)).isEqualTo(company == null ? null : company.id);
    }

    @Test
    void R45_aHandSetValueIsKeptWhileTheReferenceIsEmpty() {
        letter(letter -> letter.senderId = two.id);
        assertSender(two);
    }

    @Test
    void R45_theReferenceWinsWhereItRefersToSomething() {
        letter(letter -> {
            letter.senderId = two.id;
            letter.sender = Ref.of(one);
        });
        assertSender(one);
    }

    @Test
    void R45_ofAStoredRowTheOneThatWasChangedWins() {
        letter(letter -> letter.sender = Ref.of(one));
        db.transaction(session -> {
            session.get(LETTER, 1L).senderId = two.id;
        });
        assertSender(two);
        db.transaction(session -> {
            Letter letter = session.get(LETTER, 1L);
            letter.sender = Ref.toId(id(one));
            session.flush();
            assertThat(letter.senderId).isEqualTo(one.id);
        });
        assertSender(one);
    }

    @Test
    void R45_eitherOneEmptiesTheColumn() {
        letter(letter -> letter.sender = Ref.of(one));
        db.transaction(session -> {
            session.get(LETTER, 1L).sender = Ref.empty();
        });
        assertSender(null);
        db.transaction(session -> {
            session.get(LETTER, 1L).senderId = two.id;
        });
        assertSender(two);
        db.transaction(session -> {
            session.get(LETTER, 1L).senderId = null;
        });
        assertSender(null);
    }

    @Test
    void R45_aPrimitiveFollowsToo() {
        letter(letter -> {});
        assertThat(new LetterDao(db).require(1L).receiver).isEqualTo(one.id);
        db.transaction(session -> {
            Letter letter = session.get(LETTER, 1L);
            letter.receiver = id(two);
            session.flush();
            assertThat(letter.recipient.id()).isEqualTo(two.id);
            letter.recipient = Ref.of(session.get(QCompany.COMPANY, id(one)));
            session.flush();
            assertThat(letter.receiver).isEqualTo(one.id);
        });
        assertThat(new LetterDao(db).require(1L).recipient.id()).isEqualTo(one.id);
    }

    @Test
    void R45_aValueThatNoneHasIsReported() {
        assertThatThrownBy(() -> new LetterDao(db).insert(new Letter(1)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll("Letter", "receiver");
    }

    @Test
    void K94_theChildTakesTheGeneratedKeyOfItsParent() {
        Company company = new Company("New");
        Card card = new Card(company);
        Seal seal = new Seal(card, "wax");
        db.transaction(session -> {
            session.add(seal);
            session.add(card);
            session.add(company);
        });
        assertThat(card.id).isEqualTo(company.id).isPositive();
        db.transaction(session -> {
            Card stored = session.get(CARD, id(company));
            assertThat(stored.company.require().name).isEqualTo("New");
            assertThat(session.get(SEAL, id(company)).card.get()).isSameAs(stored);
        });
    }

    @Test
    void K94_inADaoTheParentComesFirst() {
        Card card = new CardDao(db).insert(new Card(two));
        new SealDao(db).insert(new Seal(card, "lead"));
        assertThat(new CardDao(db).require(id(two)).company.id()).isEqualTo(two.id);
        assertThat(new SealDao(db).require(id(two)).card.id()).isEqualTo(two.id);
        assertThat(DESK.companyId.name()).isEqualTo("company_id");
    }
}
