package io.aludel.tests.filters;

import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static io.aludel.tests.filters.QAsset.ASSET;
import static io.aludel.tests.filters.QDisc.DISC;
import static io.aludel.tests.filters.QItem.ITEM;
import static io.aludel.tests.filters.QMachine.MACHINE;
import static io.aludel.tests.filters.QMedium.MEDIUM;
import static io.aludel.tests.filters.QShelf.SHELF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Database;
import io.aludel.NotFoundException;
import io.aludel.Session;
import io.aludel.Statistics;
import io.aludel.TransactionOptions;
import io.aludel.sql.Condition;
import io.aludel.sql.Filter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** X152: which filters hold where, how they get their values, and what a filter can be. */
class FilterOptionsTest extends FiltersSuite {
    private static TransactionOptions tenant(long tenant) {
        return TransactionOptions.DEFAULT.filter(Filter.on(ITEM, ITEM.tenant.eq(tenant)));
    }

    @Test
    void X152_aSessionMayHaveAFilterOfItsOwnBesidesThoseOfTheDatabase() {
        store(new Item("a", 1), new Item("b", 2), item("xc"));
        try (Session session = db.openSession(tenant(2))) {
            assertThat(session.select(ITEM.name).list()).containsExactly("b");
        }
        db.transaction(
                tenant(1),
                session -> assertThat(session.select(ITEM.name).list()).containsExactly("a"));
        assertThat(db.select(ITEM).count()).isEqualTo(2);
    }

    @Test
    void X152_sessionsWithOtherValuesShareTheirStatements() {
        store(shelf("s", "a", "b"));
        db.transaction(
                tenant(2),
                session -> assertThat(session.select(SHELF).one().items).isEmpty());
        Statistics before = db.statistics();
        for (long tenant = 3; tenant < 6; tenant++) {
            db.transaction(
                    tenant(tenant),
                    session -> assertThat(session.select(SHELF).one().items).isEmpty());
        }
        assertThat(db.statistics().since(before).rendered()).isZero();
        db.transaction(
                tenant(1),
                session -> assertThat(session.select(SHELF).one().items).hasSize(2));
    }

    @Test
    void X152_theSameStatementRunsWithAndWithoutFilters() {
        store(item("a"), item("xb"));
        var byName = select(ITEM.name).orderBy(ITEM.name.asc());
        for (int i = 0; i < 2; i++) {
            assertThat(db.list(byName)).containsExactly("a");
            assertThat(db.list(byName.unfiltered())).containsExactly("a", "xb");
            assertThat(db.list(byName.unfiltered(NOT_DELETED))).containsExactly("a", "xb");
            db.transaction(tenant(7), session -> {
                assertThat(session.list(byName)).isEmpty();
                assertThat(session.list(byName.unfiltered(NOT_DELETED))).isEmpty();
                assertThat(session.list(byName.unfiltered())).containsExactly("a", "xb");
            });
        }
    }

    @Test
    void X152_aPartOfAStatementMayBeUnfiltered() {
        store(shelf("s", "xa"), shelf("xt", "xb"));
        assertThat(db.select(SHELF.name)
                        .where(exists(select(ITEM).unfiltered().where(ITEM.shelfId.eq(SHELF.id))))
                        .list())
                .containsExactly("s");
        assertThat(db.select(SHELF.name)
                        .unfiltered()
                        .where(exists(select(ITEM).where(ITEM.shelfId.eq(SHELF.id))))
                        .list())
                .hasSize(2);
        assertThat(db.select(SHELF.name).unfiltered().union(select(ITEM.name)).list())
                .containsExactlyInAnyOrder("s", "xt");
    }

    @Test
    void X152_bulkStatementsMayBeUnfiltered() {
        store(item("a"), item("xb"));
        assertThat(db.update(ITEM).set(ITEM.tenant, 5L).allRows().unfiltered().execute())
                .isEqualTo(2);
        assertThat(db.deleteFrom(ITEM)
                        .where(ITEM.deleted)
                        .unfiltered(NOT_DELETED)
                        .execute())
                .isEqualTo(1);
    }

    @Test
    void X152_aConditionMayBeAskedForWhenASessionIsOpened() {
        AtomicLong current = new AtomicLong(1);
        reopen(Database.builder().filter(Filter.on(ITEM, () -> ITEM.tenant.eq(current.get()))));
        store(new Item("a", 1), new Item("b", 2));
        try (Session session = db.openSession()) {
            current.set(2);
            assertThat(session.select(ITEM.name).list()).containsExactly("a");
        }
        assertThat(db.select(ITEM.name).list()).containsExactly("b");
        read(session -> assertThat(session.select(ITEM.name).list()).containsExactly("b"));
    }

    @Test
    void X152_aConditionThatThrowsKeepsASessionFromBeingOpened() {
        reopen(Database.builder().filter(Filter.on(ITEM, () -> {
            throw new IllegalStateException("no tenant");
        })));
        assertThatThrownBy(() -> db.openSession()).hasMessage("no tenant");
        assertThatThrownBy(() -> db.select(ITEM).list()).hasMessage("no tenant");
    }

    @Test
    void X152_aFilterThatIsMeantByKeyHoldsForFindAndGet() {
        Filter byKey = Filter.on(ITEM, ITEM.deleted.eq(false)).alsoByKey();
        reopen(Database.builder().filter(byKey));
        Item shown = item("a");
        Item hidden = item("xb");
        store(shown, hidden);
        read(session -> {
            assertThat(session.find(ITEM, id(hidden.id))).isEmpty();
            assertThatThrownBy(() -> session.get(ITEM, id(hidden.id))).isInstanceOf(NotFoundException.class);
            assertThat(session.get(ITEM, id(shown.id))).isSameAs(session.get(ITEM, id(shown.id)));
            Item read = session.select(ITEM).where(ITEM.deleted).unfiltered().one();
            assertThat(session.find(ITEM, id(hidden.id))).isEmpty();
            session.refresh(read);
            assertThat(session.contains(read)).isTrue();
        });
        ItemDao dao = new ItemDao(db);
        assertThat(dao.find(id(hidden.id))).isEmpty();
        assertThat(dao.exists(id(hidden.id))).isFalse();
        assertThat(dao.exists(id(shown.id))).isTrue();
        assertThat(dao.findAll(List.of(id(hidden.id), id(shown.id)))).hasSize(1);
    }

    @Test
    void X152_aFilterOnTheBaseHoldsForTheClassesBelow() {
        reopen(Database.builder()
                .filter(Filter.on(MEDIUM, MEDIUM.deleted.eq(false)).alsoByKey())
                .filter(Filter.on(ASSET, ASSET.deleted.eq(false))));
        Disc hidden = new Disc("xd");
        hidden.deleted = true;
        Machine machine = new Machine("xm");
        machine.deleted = true;
        store(new Disc("d"), hidden, new Reel("r"), new Machine("m"), machine);
        assertThat(db.select(MEDIUM).count()).isEqualTo(2);
        assertThat(db.select(DISC.title).list()).containsExactly("d");
        assertThat(db.select(MACHINE).list()).extracting(each -> each.label).containsExactly("m");
        assertThat(db.select(ASSET.label).list()).containsExactly("m");
        assertThat(db.deleteFrom(DISC).allRows().execute()).isEqualTo(1);
        read(session -> {
            assertThat(session.find(DISC, id(hidden.id))).isEmpty();
            assertThat(session.find(MEDIUM, id(hidden.id))).isEmpty();
            assertThat(session.find(ASSET, id(machine.id))).isPresent();
            assertThat(session.select(MEDIUM).list()).hasSize(1);
        });
    }

    @Test
    void X152_theConditionOfAFilterMayAskForOtherTablesWhichAreNotFilteredThere() {
        reopen(Database.builder()
                .filter(Filter.on(ITEM, ITEM.shelf.isNull().or(ITEM.shelf.has(SHELF.name.ne("hidden")))))
                .filter(Filter.on(SHELF, SHELF.items.isEmpty().not())));
        store(shelf("hidden", "a"), shelf("s", "b"), shelf("empty"), item("c"));
        assertThat(db.select(ITEM.name).orderBy(ITEM.name.asc()).list()).containsExactly("b", "c");
        assertThat(db.select(SHELF.name).orderBy(SHELF.name.asc()).list()).containsExactly("hidden", "s");
        read(session -> assertThat(
                        session.select(SHELF).orderBy(SHELF.name.asc()).first().orElseThrow().items)
                .isEmpty());
    }

    @Test
    void X152_aConditionThatEveryRowMeetsIsNone() {
        reopen(Database.builder().filter(Filter.on(ITEM, () -> Condition.all())));
        store(item("xa"));
        read(session -> {
            Item item = session.select(ITEM).one();
            assertStatements(0, () -> session.get(ITEM, id(item.id)));
            assertThat(sent).isEmpty();
        });
    }

    @Test
    void X152_aFilterThatCannotHoldEverywhereIsRefused() {
        assertThatThrownBy(() -> Filter.on(ITEM, SHELF.deleted.eq(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("filter on 'shelf_items'")
                .hasMessageContaining("'shelves'");
        assertThatThrownBy(() -> Filter.on(ITEM, ITEM.shelf().deleted.eq(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has(..)");
        assertThatThrownBy(() -> Filter.on(ITEM, ITEM.name.eq(param("name"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameter 'name'");
        assertThatThrownBy(() ->
                        db.openSession(TransactionOptions.DEFAULT.filter(Filter.on(ITEM.as("i"), Condition.none()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alias");
        assertThatThrownBy(() -> Database.builder()
                        .url("jdbc:sqlite::memory:")
                        .filter(Filter.on(DISC, DISC.deleted.eq(false)))
                        .open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Disc")
                .hasMessageContaining("Medium");
    }

    /** A pool that is open by then has nobody to close it. */
    @Test
    void X152_aFilterThatIsRefusedLeavesNoConnectionBehind() throws SQLException {
        String refused = "jdbc:h2:mem:refused_filter";
        assertThatThrownBy(() -> Database.builder()
                        .url(refused)
                        .filter(Filter.on(DISC, DISC.deleted.eq(false)))
                        .open())
                .isInstanceOf(IllegalArgumentException.class);
        try (Connection connection = DriverManager.getConnection(refused);
                Statement statement = connection.createStatement();
                ResultSet sessions = statement.executeQuery("SELECT COUNT(*) FROM information_schema.sessions")) {
            sessions.next();
            assertThat(sessions.getInt(1)).isEqualTo(1);
        }
    }
}
