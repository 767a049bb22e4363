package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QInvoice.INVOICE;
import static io.aludel.tests.shop.QMembership.MEMBERSHIP;
import static io.aludel.tests.shop.QSeat.SEAT;
import static io.aludel.tests.shop.QTicket.TICKET;
import static io.aludel.tests.shop.QVoucher.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.aludel.AludelException;
import io.aludel.Session;
import io.aludel.ValidationException;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.Invoice;
import io.aludel.tests.shop.Membership;
import io.aludel.tests.shop.MembershipDao;
import io.aludel.tests.shop.MembershipKey;
import io.aludel.tests.shop.Seat;
import io.aludel.tests.shop.SeatDao;
import io.aludel.tests.shop.Ticket;
import io.aludel.tests.shop.Voucher;
import io.aludel.tests.shop.VoucherDao;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** K: keys, single and composite, assigned and generated. */
class KeysTest extends DatabaseSuite {
    @Test
    void K90_aCompositeKeyIsFoundUpdatedAndDeleted() {
        MembershipKey key = new MembershipKey(7L, "chess");
        db.transaction(session -> {
            session.addAll(List.of(
                    new Membership(7L, "chess", "member"),
                    new Membership(7L, "go", "member"),
                    new Membership(8L, "chess", "guest")));
        });
        db.transaction(session -> {
            Membership membership = session.get(MEMBERSHIP, key);
            assertThat(membership.role).isEqualTo("member");
            assertStatements(
                    0,
                    () -> assertThat(session.find(MEMBERSHIP, new MembershipKey(7L, "chess")))
                            .containsSame(membership));
            membership.role = "president";
            session.delete(session.get(MEMBERSHIP, new MembershipKey(8L, "chess")));
        });
        assertThat(db.list(select(MEMBERSHIP).orderBy(MEMBERSHIP.club.asc())))
                .extracting(membership -> membership.role)
                .containsExactly("president", "member");
    }

    @Test
    void K90_anEmbeddedKeyIsFoundUpdatedAndDeleted() {
        Seat.Place place = new Seat.Place("A", 12);
        db.transaction(session -> {
            session.add(new Seat(place));
            session.add(new Seat(new Seat.Place("A", 13)));
        });
        db.transaction(session -> {
            Seat seat = session.get(SEAT, new Seat.Place("A", 12));
            seat.taken = true;
            session.delete(session.get(SEAT, new Seat.Place("A", 13)));
        });
        assertThat(db.list(select(SEAT))).singleElement().satisfies(seat -> {
            assertThat(seat.taken).isTrue();
            assertThat(seat.place).isEqualTo(place);
        });
    }

    @Test
    void K91_aChangedKeyIsUpdatedByTheOldOneAndFoundByTheNewOne() {
        db.transaction(session -> session.add(new Country("DD", "Germany")));
        try (Session session = db.openSession()) {
            Country country = session.get(COUNTRY, "DD");
            country.code = "DE";
            assertStatements(1, session::flush);
            assertStatements(0, () -> assertThat(session.find(COUNTRY, "DE")).containsSame(country));
            assertThat(session.find(COUNTRY, "DD")).isEmpty();
            session.rollback();
            assertThat(country.code).isEqualTo("DD");
            assertThat(session.find(COUNTRY, "DD")).containsSame(country);
            assertThat(session.find(COUNTRY, "DE")).isEmpty();
        }
    }

    @Test
    void K95_anUnsetKeyAtUpdateIsRefusedBeforeSql() {
        db.transaction(session -> session.add(new Membership(7L, "chess", "member")));
        try (Session session = db.openSession()) {
            Membership membership = session.get(MEMBERSHIP, new MembershipKey(7L, "chess"));
            membership.personId = null;
            membership.role = "guest";
            assertStatements(
                    0,
                    () -> assertThatThrownBy(session::flush)
                            .isInstanceOf(AludelException.class)
                            .hasMessageContaining("Membership")
                            .hasMessageContaining("key"));
            membership.personId = 7L;
            session.commit();
        }
        assertThat(db.list(select(MEMBERSHIP.role))).containsExactly("guest");
    }

    @Test
    void K95_anUnsetKeyAtDeleteIsRefusedBeforeSql() {
        db.transaction(session -> session.add(new Category("A")));
        try (Session session = db.openSession()) {
            Category category = session.select(CATEGORY).one();
            category.id = null;
            session.delete(category);
            assertStatements(
                    0,
                    () -> assertThatThrownBy(session::flush)
                            .isInstanceOf(AludelException.class)
                            .hasMessageContaining("Category")
                            .hasMessageContaining("deleted"));
            session.rollback();
            assertThat(category.id).isNotNull();
        }
    }

    @Test
    void K95_anUnsetKeyInADaoIsRefusedBeforeSql() {
        MembershipDao dao = new MembershipDao(db);
        Membership membership = new Membership(null, "chess", "member");
        assertStatements(0, () -> {
            assertThatThrownBy(() -> dao.update(membership)).hasMessageContaining("key");
            assertThatThrownBy(() -> dao.delete(membership)).hasMessageContaining("key");
        });
    }

    private static void assertNames(Runnable use, String entity, String column, String table) {
        assertThatThrownBy(use::run)
                .isInstanceOf(AludelException.class)
                .hasMessage("The key of a " + entity + " has no value for column '" + column + "' of table '" + table
                        + "': a key to look for needs all its parts, as no row has NULL in one");
    }

    @Test
    void K95_anUnsetPartOfAKeyToFindIsNamed() {
        MembershipKey key = new MembershipKey(null, "chess");
        MembershipDao dao = new MembershipDao(db);
        for (Runnable use : List.<Runnable>of(
                () -> dao.find(key),
                () -> dao.require(key),
                () -> dao.findAll(List.of(new MembershipKey(1L, "chess"), key)),
                () -> dao.exists(key),
                () -> dao.deleteById(key))) {
            assertNames(use, "Membership", "person_id", "memberships");
        }
        try (Session session = db.openSession()) {
            assertNames(() -> session.find(MEMBERSHIP, key), "Membership", "person_id", "memberships");
            assertNames(
                    () -> session.get(MEMBERSHIP, new MembershipKey(1L, null)), "Membership", "club", "memberships");
            assertThat(session.find(MEMBERSHIP, new MembershipKey(1L, "chess"))).isEmpty();
        }
    }

    /** No row can have a key with a null in it, so that none is looked for. */
    @Test
    void K95_anUnsetPartOfAnEmbeddedKeyToFindIsNamed() {
        Seat.Place place = new Seat.Place(nothing(), 3);
        assertNames(() -> new SeatDao(db).find(place), "Seat", "hall", "seats");
        try (Session session = db.openSession()) {
            assertNames(() -> session.find(SEAT, place), "Seat", "hall", "seats");
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless caller does
    private static <T> T nothing() {
        return null;
    }

    @Test
    void K95_anUnsetAssignedKeyAtInsertIsRefusedBeforeSql() {
        try (Session session = db.openSession()) {
            session.add(new Country(null, "Nowhere"));
            assertStatements(
                    0,
                    () -> assertThatThrownBy(session::flush)
                            .isInstanceOf(ValidationException.class)
                            .hasMessageContaining("Country.code"));
        }
    }

    @Test
    void K97_identityKeysAreSetInBatches() {
        List<Category> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add(new Category("c" + i));
        }
        assertBatched(rows, 3);
        assertThat(rows).extracting(row -> row.id).doesNotContainNull().doesNotHaveDuplicates();
        for (Category row : rows) {
            assertThat(db.list(select(CATEGORY.name).where(CATEGORY.id.eq(row.id == null ? -1L : row.id))))
                    .containsExactly(row.name);
        }
    }

    @Test
    void K97_clientKeysAreSetInBatches() {
        List<Ticket> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add(new Ticket("t" + i));
        }
        assertBatched(rows, 10);
        assertThat(rows)
                .extracting(row -> row.id == null ? 0 : row.id.version())
                .containsOnly(7);
        UUID last = rows.get(249).id;
        assertThat(last).isNotNull();
        db.transaction(session -> assertThat(session.find(TICKET, last == null ? new UUID(0, 0) : last))
                .isPresent()
                .get()
                .hasFieldOrPropertyWithValue("title", "t249"));
    }

    @Test
    void K97_sequenceKeysAreSetInBatches() {
        assumeTrue(kind.hasSequences());
        List<Invoice> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add(new Invoice("i" + i));
        }
        assertBatched(rows, 10);
        assertThat(rows)
                .extracting(row -> row.id)
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(db.list(select(INVOICE.id).orderBy(INVOICE.id.asc())))
                .containsExactlyElementsOf(rows.stream().map(row -> row.id).toList());
    }

    /** The keys come in no order, so that there is nothing but the statement to tell whose they are. */
    @Test
    void K97_keysByADefaultAreSetAndLandOnTheRightObjects() {
        List<Voucher> rows = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            rows.add(new Voucher(i));
        }
        Voucher named = new Voucher(25);
        named.code = "named";
        rows.add(named);
        assertBatched(rows, 26);
        assertThat(rows).extracting(row -> row.code).doesNotContainNull().doesNotHaveDuplicates();
        for (Voucher row : rows) {
            assertThat(db.list(select(VOUCHER.euros).where(VOUCHER.code.eq(row.code == null ? "" : row.code))))
                    .containsExactly(row.euros);
        }
        VoucherDao dao = new VoucherDao(db);
        List<Voucher> more = dao.insertAll(List.of(new Voucher(100), new Voucher(101)));
        assertThat(dao.findAll(more.stream()
                        .map(row -> Objects.requireNonNull(row.code))
                        .toList()))
                .extracting(row -> row.euros)
                .containsExactly(100, 101);
    }

    @Test
    void K97_aKeyByADefaultIsTakenBackByARollback() {
        Voucher voucher = new Voucher(1);
        try (Session session = db.openSession()) {
            session.add(voucher);
            session.flush();
            String first = voucher.code;
            assertThat(first).isNotNull();
            assertThat(session.find(VOUCHER, first == null ? "" : first)).containsSame(voucher);
            session.rollback();
            assertThat(voucher.code).isNull();
            session.add(voucher);
            session.commit();
        }
        assertThat(db.select(VOUCHER).count()).isEqualTo(1);
    }

    /** When the sequence begins anew, the rest of a block is not given out any further. */
    @Test
    void K97_aNewSchemaBeginsTheSequenceAnew() {
        assumeTrue(kind.hasSequences());
        addInvoices(15);
        db.schema().dropAll();
        db.schema().createAll();
        addInvoices(15);
        addInvoices(15);
        assertThat(db.list(select(INVOICE.id).orderBy(INVOICE.id.asc())))
                .hasSize(30)
                .startsWith(1L, 2L);
    }

    private void addInvoices(int count) {
        db.transaction(session -> {
            for (int i = 0; i < count; i++) {
                session.add(new Invoice("i" + i));
            }
        });
    }

    private void assertBatched(List<?> rows, int most) {
        db.transaction(session -> {
            session.addAll(rows);
            assertThat(sqlOf(session::flush)).hasSizeLessThanOrEqualTo(most);
        });
    }
}
