package io.aludel.tests.inheritance;

import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.update;
import static io.aludel.tests.inheritance.QBank.BANK;
import static io.aludel.tests.inheritance.QCardPayment.CARD_PAYMENT;
import static io.aludel.tests.inheritance.QCashPayment.CASH_PAYMENT;
import static io.aludel.tests.inheritance.QPayer.PAYER;
import static io.aludel.tests.inheritance.QPayment.PAYMENT;
import static io.aludel.tests.inheritance.QReceipt.RECEIPT;
import static io.aludel.tests.inheritance.QStandingOrder.STANDING_ORDER;
import static io.aludel.tests.inheritance.QTransfer.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.DataException;
import io.aludel.Database;
import io.aludel.EntityListener;
import io.aludel.IntegrityException;
import io.aludel.Ref;
import io.aludel.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X150: a hierarchy in one table. */
class SingleTableTest extends InheritanceSuite {
    private final CardPayment card = new CardPayment("a", 100, "4711");
    private final CashPayment cash = new CashPayment("b", 200);
    private final Transfer transfer = new Transfer("c", 300, "DE12");
    private final StandingOrder order = new StandingOrder("d", 400, 3);

    @BeforeEach
    void storeOneOfEach() {
        store(card, cash, transfer, order);
    }

    @Test
    void X150_aQueryOnTheBaseReturnsObjectsOfTheRightClasses() {
        db.transaction(session -> assertStatements(1, () -> {
            List<Payment> payments =
                    session.select(PAYMENT).orderBy(PAYMENT.reference.asc()).list();
            assertThat(payments)
                    .extracting(Object::getClass)
                    .containsExactly(CardPayment.class, CashPayment.class, Transfer.class, StandingOrder.class);
            assertThat(((CardPayment) payments.get(0)).number).isEqualTo("4711");
            assertThat(((Transfer) payments.get(3)).iban).isNull();
            assertThat(((StandingOrder) payments.get(3)).everyMonths).isEqualTo(3);
            assertThat(payments).extracting(payment -> payment.units).containsExactly(1L, 2L, 3L, 4L);
        }));
    }

    @Test
    void X150_aQueryOnASubclassFiltersByTheDiscriminator() {
        assertThat(db.select(CARD_PAYMENT).list()).hasSize(1);
        assertThat(db.select(TRANSFER).orderBy(TRANSFER.cents.asc()).list())
                .extracting(Object::getClass)
                .containsExactly(Transfer.class, StandingOrder.class);
        assertThat(db.select(STANDING_ORDER).count()).isEqualTo(1);
        assertThat(db.select(CASH_PAYMENT).where(CASH_PAYMENT.cents.gt(200L)).exists())
                .isFalse();
        assertThat(db.select(TRANSFER)
                        .where(TRANSFER.cents.eq(100L).or(TRANSFER.cents.eq(400L)))
                        .list())
                .hasSize(1);
        assertThat(db.select(PAYMENT).where(PAYMENT.paymentKind.eq("card")).one())
                .isInstanceOf(CardPayment.class);
        assertThat(db.select(CARD_PAYMENT.number, CARD_PAYMENT.cents).list()).hasSize(1);
        QTransfer other = TRANSFER.as("other");
        assertThat(db.select(other).where(other.iban.eq("DE12")).one().units).isEqualTo(3);
    }

    @Test
    void X150_aSubclassIsJoinedWithItsRowsAlone() {
        QPayment any = PAYMENT.as("any_payment");
        var rows = db.select(any, CARD_PAYMENT)
                .from(any)
                .leftJoin(CARD_PAYMENT)
                .on(CARD_PAYMENT.id.eq(any.id))
                .orderBy(any.reference.asc())
                .list();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).value2()).isNotNull();
        assertThat(rows.subList(1, 4)).allMatch(row -> row.value2() == null);
        assertThat(db.select(any)
                        .from(any)
                        .join(CARD_PAYMENT)
                        .on(CARD_PAYMENT.id.eq(any.id))
                        .list())
                .hasSize(1);
        assertThat(db.select(any.reference, CARD_PAYMENT.id)
                        .from(any)
                        .rightJoin(CARD_PAYMENT)
                        .on(CARD_PAYMENT.id.eq(any.id))
                        .list())
                .hasSize(1);
    }

    @Test
    void X150_anUnknownDiscriminatorIsAnErrorThatNamesValueTableAndKey() {
        try (Database smaller = Database.builder()
                .url(url)
                .models(HierarchyModel.without(CASH_PAYMENT))
                .open()) {
            if (!kind.hasSeveralConnections()) {
                smaller.schema().createAll();
                smaller.sql("INSERT INTO payments (id, reference, cents, version, payment_kind)"
                                + " VALUES (2, 'b', 1, 0, 'it''s cash')")
                        .execute();
            }
            assertThatThrownBy(() -> smaller.select(PAYMENT).list())
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("'payments'")
                    .hasMessageContaining("the key 2")
                    .hasMessageContaining("'it's cash'")
                    .hasMessageContaining("[StandingOrder, Transfer, card]");
            smaller.transaction(session -> {
                assertThatThrownBy(() -> session.get(PAYMENT, 2L)).isInstanceOf(DataException.class);
                assertThatThrownBy(() -> session.select(PAYMENT).list()).isInstanceOf(DataException.class);
            });
        }
    }

    @Test
    void X150_findGivesTheRightClassAndNothingOfAnother() {
        db.transaction(session -> {
            Payment found = session.get(PAYMENT, id(card.id));
            assertThat(found).isInstanceOf(CardPayment.class);
            assertStatements(
                    0, () -> assertThat(session.find(CARD_PAYMENT, id(card.id))).containsSame((CardPayment) found));
            assertThat(session.find(CASH_PAYMENT, id(card.id))).isEmpty();
            assertThat(session.find(TRANSFER, id(order.id))).containsInstanceOf(StandingOrder.class);
            assertThat(session.find(STANDING_ORDER, id(transfer.id))).isEmpty();
            assertThat(session.find(PAYMENT, 99L)).isEmpty();
        });
    }

    @Test
    void X150_oneRowIsOneObjectHoweverItIsFound() {
        db.transaction(session -> {
            StandingOrder direct = session.get(STANDING_ORDER, id(order.id));
            assertThat(session.select(PAYMENT)
                            .where(PAYMENT.id.eq(id(order.id)))
                            .one())
                    .isSameAs(direct);
            assertThat(session.select(TRANSFER)
                            .where(TRANSFER.id.eq(id(order.id)))
                            .one())
                    .isSameAs(direct);
            CashPayment second = new CashPayment("z", 1);
            second.id = order.id;
            assertThatThrownBy(() -> session.add(second))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("one row is one object");
        });
    }

    @Test
    void X150_aRefToTheBaseLoadsTheRightClassInOneStatement() {
        store(new Receipt("one", card), new Receipt("two", order), new Receipt("three", cash));
        db.transaction(session -> {
            List<Receipt> receipts =
                    session.select(RECEIPT).orderBy(RECEIPT.id.asc()).list();
            assertStatements(
                    1,
                    () -> assertThat(receipts)
                            .extracting(receipt ->
                                    receipt.payment.require().getClass().getSimpleName())
                            .containsExactly("CardPayment", "StandingOrder", "CashPayment"));
        });
        db.transaction(session -> {
            Payment known = session.get(PAYMENT, id(card.id));
            Receipt receipt =
                    session.select(RECEIPT).where(RECEIPT.text.eq("one")).one();
            assertStatements(0, () -> assertThat(receipt.payment.get()).isSameAs(known));
            assertThat(known.receipts).containsExactly(receipt);
        });
    }

    @Test
    void X150_relationshipsOfTheBaseAndOfASubclassWork() {
        Payer payer = new Payer("Ada");
        Bank bank = new Bank("B");
        db.transaction(session -> {
            session.add(payer);
            session.add(bank);
            session.get(PAYMENT, id(card.id)).payer = Ref.of(payer);
            Transfer held = session.get(TRANSFER, id(transfer.id));
            StandingOrder other = session.get(STANDING_ORDER, id(order.id));
            payer.payments.add(held);
            bank.transfers.add(other);
            assertThat(Objects.requireNonNull(held.payer).get()).isSameAs(payer);
            assertThat(Objects.requireNonNull(other.bank).get()).isSameAs(bank);
        });
        db.transaction(session -> {
            Payer read = session.get(PAYER, id(payer.id));
            assertThat(read.payments).extracting(Object::getClass).containsExactly(CardPayment.class, Transfer.class);
            assertThat(session.get(BANK, id(bank.id)).transfers)
                    .extracting(Object::getClass)
                    .containsExactly(StandingOrder.class);
            StandingOrder other = session.get(STANDING_ORDER, id(order.id));
            assertThat(Objects.requireNonNull(other.bank).require().name).isEqualTo("B");
            read.payments.remove(0);
        });
        db.transaction(session -> {
            assertThat(session.get(PAYER, id(payer.id)).payments).hasSize(1);
            assertThat(Objects.requireNonNull(session.get(PAYMENT, id(card.id)).payer)
                            .isEmpty())
                    .isTrue();
        });
    }

    @Test
    void X150_aWalkOverRelationshipsOfTheBaseCostsAStatementPerLevel() {
        store(new Receipt("one", card), new Receipt("two", order), new Receipt("three", cash));
        db.transaction(session -> {
            List<Payment> payments = session.select(PAYMENT).list();
            assertStatements(
                    1,
                    () -> assertThat(payments.stream()
                                    .mapToInt(payment -> payment.receipts.size())
                                    .sum())
                            .isEqualTo(3));
        });
    }

    @Test
    void X150_columnsOfSubclassesAreNullableInTheTableAndRequiredInJava() {
        assertThat(db.schema().ddl()).containsPattern("card_number \\w+\\(255\\),");
        CardPayment blank = new CardPayment("x", 1, "");
        assertThatThrownBy(() -> store(blank))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("a card has a number");
        CardPayment twice = new CardPayment("y", 1, "4711");
        assertThatThrownBy(() -> store(twice)).isInstanceOf(IntegrityException.class);
    }

    @Test
    void X150_newRowsOfEachClassAreOneStatement() {
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            payments.add(i % 2 == 0 ? new CardPayment("n" + i, i, "n" + i) : new CashPayment("n" + i, i));
        }
        assertThat(sqlOf(() -> db.transaction(session -> session.addAll(payments))).stream()
                        .filter(sql -> sql.startsWith("INSERT")))
                .hasSize(2);
        assertThat(db.select(PAYMENT).count()).isEqualTo(24);
    }

    @Test
    void X150_changesAreFoundWrittenAndTakenBack() {
        db.transaction(session -> {
            List<Payment> payments =
                    session.select(PAYMENT).orderBy(PAYMENT.reference.asc()).list();
            ((CardPayment) payments.get(0)).number = "1";
            payments.get(1).cents = 7;
            assertThat(session.modified()).containsExactlyInAnyOrder(payments.get(0), payments.get(1));
            assertThat(session.select(CARD_PAYMENT)
                            .where(CARD_PAYMENT.number.eq("1"))
                            .count())
                    .isEqualTo(1);
            assertThat(session.select(PAYMENT).where(PAYMENT.cents.eq(7L)).one())
                    .isSameAs(payments.get(1));
            assertThat(payments.get(0).version).isEqualTo(1);
        });
        try (var session = db.openSession()) {
            CardPayment held = session.get(CARD_PAYMENT, id(card.id));
            held.number = "2";
            CashPayment added = session.add(new CashPayment("new", 1));
            session.delete(session.get(PAYMENT, id(order.id)));
            session.flush();
            session.rollback();
            assertThat(held.number).isEqualTo("1");
            assertThat(held.version).isEqualTo(1);
            assertThat(added.id).isNull();
            assertThat(session.select(PAYMENT).count()).isEqualTo(4);
        }
    }

    @Test
    void X150_aKeyThatOneClassGivesUpAnotherMayTake() {
        db.transaction(session -> {
            session.delete(session.get(PAYMENT, id(card.id)));
            session.add(new CashPayment("a", 5));
        });
        assertThat(db.select(PAYMENT).where(PAYMENT.reference.eq("a")).one()).isInstanceOf(CashPayment.class);
    }

    @Test
    void X150_unsavedRowsOfASubclassAreSavedBeforeAQueryOnTheBase() {
        db.transaction(session -> {
            session.add(new CashPayment("new", 1));
            assertThat(session.select(PAYMENT).count()).isEqualTo(5);
            CashPayment keyed = new CashPayment("pending", 1);
            session.add(keyed);
            assertThat(session.pending()).containsExactly(keyed);
        });
    }

    @Test
    void X150_daosOfBaseAndSubclasses() {
        PaymentDao payments = new PaymentDao(db);
        assertThat(payments.require(id(order.id))).isInstanceOf(StandingOrder.class);
        assertThat(payments.findAll(List.of(id(cash.id), id(card.id))))
                .extracting(Object::getClass)
                .containsExactly(CashPayment.class, CardPayment.class);
        assertThat(payments.list()).hasSize(4);
        assertThat(payments.findByReference("c")).containsInstanceOf(Transfer.class);
        assertThat(new CardPaymentDao(db).findByReference("c")).isEmpty();
        assertThat(new CardPaymentDao(db).findByNumber("4711")).isPresent();
        try (var stream = payments.stream()) {
            assertThat(stream.map(Object::getClass)).contains(StandingOrder.class);
        }
        Payment stored = payments.insert(new CardPayment("e", 5, "5"));
        assertThat(new CardPaymentDao(db).require(id(stored.id)).number).isEqualTo("5");
        ((CardPayment) stored).number = "6";
        payments.update(stored);
        assertThat(new CardPaymentDao(db).require(id(stored.id)).number).isEqualTo("6");
        assertThat(new CashPaymentDao(db).exists(id(stored.id))).isFalse();
        assertThat(new CashPaymentDao(db).deleteById(id(stored.id))).isFalse();
        payments.delete(stored);
        assertThat(payments.exists(id(stored.id))).isFalse();
        assertThat(payments.deleteById(id(order.id))).isTrue();
        assertThat(new TransferDao(db).count()).isEqualTo(1);
        assertThatThrownBy(() -> payments.upsert(card))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("hierarchy");
    }

    @Test
    void X150_statementsThatChangeRowsKeepToTheClass() {
        assertThat(db.execute(update(TRANSFER).set(TRANSFER.cents.to(1L)).allRows()))
                .isEqualTo(2);
        assertThat(db.select(PAYMENT).where(PAYMENT.cents.eq(1L)).count()).isEqualTo(2);
        db.transaction(session -> {
            Payment held = session.get(PAYMENT, id(order.id));
            session.execute(update(PAYMENT).set(PAYMENT.cents.to(9L)).where(PAYMENT.id.eq(id(order.id))));
            assertThat(held.cents).isEqualTo(9);
        });
        assertThat(db.execute(deleteFrom(STANDING_ORDER).allRows())).isEqualTo(1);
        assertThat(db.execute(
                        insertInto(CASH_PAYMENT).values(CASH_PAYMENT.reference.to("bulk"), CASH_PAYMENT.cents.to(3L))))
                .isEqualTo(1);
        assertThat(new CashPaymentDao(db).findByReference("bulk")).isPresent();
    }

    @Test
    void X150_mergeRefreshAndDetachOfSubclasses() {
        CardPayment copy = new CardPayment("a", 101, "12");
        copy.id = card.id;
        db.transaction(session -> {
            CardPayment managed = session.merge(copy);
            assertThat(managed.number).isEqualTo("12");
            session.flush();
            managed.number = "13";
            session.refresh(managed);
            assertThat(managed.number).isEqualTo("12");
            session.detach(managed);
            assertThat(session.get(PAYMENT, id(card.id))).isNotSameAs(managed);
        });
    }

    @Test
    void X150_relationshipsAreFetchedAlongWhateverTheClass() {
        store(new Receipt("one", card), new Receipt("two", order), new Receipt("three", cash));
        db.transaction(session -> {
            List<Receipt> receipts = session.select(RECEIPT)
                    .orderBy(RECEIPT.id.asc())
                    .fetch(joined(RECEIPT.payment))
                    .list();
            assertStatements(
                    0,
                    () -> assertThat(receipts)
                            .extracting(receipt ->
                                    receipt.payment.require().getClass().getSimpleName())
                            .containsExactly("CardPayment", "StandingOrder", "CashPayment"));
        });
        db.transaction(session -> {
            List<Payment> payments =
                    session.select(PAYMENT).fetch(selectIn(PAYMENT.receipts)).list();
            assertStatements(
                    0,
                    () -> assertThat(payments.stream()
                                    .mapToInt(payment -> payment.receipts.size())
                                    .sum())
                            .isEqualTo(3));
        });
        db.transaction(session -> {
            List<CardPayment> payments = session.select(CARD_PAYMENT)
                    .fetch(joined(CARD_PAYMENT.receipts))
                    .list();
            assertStatements(0, () -> assertThat(payments.get(0).receipts).hasSize(1));
        });
    }

    @Test
    void X150_rowsOfNativeSqlAreOfTheRightClasses() {
        assertThat(db.sql("SELECT p.*, cents / 100 AS units FROM payments p ORDER BY reference")
                        .as(PAYMENT)
                        .list())
                .extracting(Object::getClass)
                .containsExactly(CardPayment.class, CashPayment.class, Transfer.class, StandingOrder.class);
    }

    @Test
    void X150_rowsAreStreamedAsObjectsOfTheRightClasses() {
        db.transaction(session -> {
            try (var payments = session.select(PAYMENT).orderBy(PAYMENT.id.asc()).stream()) {
                assertThat(payments.map(Object::getClass))
                        .containsExactly(CardPayment.class, CashPayment.class, Transfer.class, StandingOrder.class);
            }
        });
    }

    @Test
    void X150_listenersOfTheBaseAreToldOfSubclasses() {
        List<Object> loaded = new ArrayList<>();
        try (Database listening = open(Database.builder().entityListener(Payment.class, new EntityListener<>() {
            @Override
            public void beforeInsert(Payment payment) {
                loaded.add(payment);
            }
        }))) {
            listening.schema().createAll();
            listening.transaction(session -> session.add(new CashPayment("heard", 1)));
        }
        assertThat(loaded).hasSize(1);
    }
}
