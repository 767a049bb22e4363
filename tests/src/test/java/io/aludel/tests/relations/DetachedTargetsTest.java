package io.aludel.tests.relations;

import static io.aludel.tests.relations.QCustomer.CUSTOMER;
import static io.aludel.tests.relations.QVoucher.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.IntegrityException;
import io.aludel.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** I59: a detached object with a key that a field holds directly stood for its row until the flush, and for ever after. */
class DetachedTargetsTest extends RelationsSuite {
    private final List<Customer> customers = List.of(new Customer("A"), new Customer("B"));

    @BeforeEach
    void customersThatNoSessionHolds() {
        store(customers.toArray());
    }

    private static Voucher voucher(String code, Customer customer) {
        Voucher voucher = new Voucher(code);
        voucher.customer = customer;
        return voucher;
    }

    private static List<Customer> held(Session session) {
        return session.select(CUSTOMER).orderBy(CUSTOMER.name.asc()).list();
    }

    @Test
    void I59_aNewObjectGetsTheObjectOfTheSession() {
        db.transaction(session -> {
            List<Customer> held = held(session);
            Voucher voucher = session.add(voucher("v", customers.get(0)));
            assertStatements(1, session::flush);
            assertThat(voucher.customer).isSameAs(held.get(0));
            assertClean(session);
        });
        assertThat(db.select(VOUCHER.customerId).list()).containsExactly(customers.get(0).id);
    }

    @Test
    void I59_whatTheSessionDoesNotHaveIsReadForAllAtOnce() {
        db.transaction(session -> {
            List<Voucher> vouchers = List.of(
                    voucher("1", customers.get(0)), voucher("2", customers.get(1)), voucher("3", customers.get(0)));
            session.addAll(vouchers);
            List<String> writes = sqlOf(session::flush);
            assertThat(writes).filteredOn(sql -> sql.startsWith("SELECT")).hasSize(1);
            assertThat(vouchers).extracting(voucher -> voucher.customer).doesNotContainAnyElementsOf(customers);
            assertThat(vouchers.get(0).customer).isSameAs(vouchers.get(2).customer);
            assertThat(held(session)).containsExactly(vouchers.get(0).customer, vouchers.get(1).customer);
            assertClean(session);
        });
    }

    @Test
    void I59_aStoredObjectGetsItAndARollbackTakesItBack() {
        store(voucher("v", customers.get(0)));
        try (Session session = db.openSession()) {
            Voucher voucher = session.select(VOUCHER).one();
            Customer before = id(voucher.customer);
            voucher.customer = customers.get(1);
            session.flush();
            assertThat(voucher.customer).isSameAs(held(session).get(1));
            session.rollback();
            assertThat(voucher.customer).isSameAs(before);
            assertClean(session);
        }
        assertThat(db.select(VOUCHER.customerId).list()).containsExactly(customers.get(0).id);
    }

    @Test
    void I59_aCopyOfTheOneThatIsThereChangesNothing() {
        store(voucher("v", customers.get(0)));
        db.transaction(session -> {
            Voucher voucher = session.select(VOUCHER).one();
            Customer before = id(voucher.customer);
            voucher.customer = customers.get(0);
            assertThat(writes(session::flush)).isEmpty();
            assertThat(voucher.customer).isSameAs(before);
        });
    }

    @Test
    void I59_oneWhoseRowIsGoneIsRefusedByTheDatabase() {
        db.transaction(session -> {
            session.delete(held(session).get(0));
        });
        assertThatThrownBy(() -> store(voucher("v", customers.get(0)))).isInstanceOf(IntegrityException.class);
        assertThat(rows(VOUCHER)).isZero();
    }
}
