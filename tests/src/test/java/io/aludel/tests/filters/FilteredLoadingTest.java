package io.aludel.tests.filters;

import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.lazy;
import static io.aludel.sql.Sql.selectIn;
import static io.aludel.sql.Sql.subquery;
import static io.aludel.tests.filters.QItem.ITEM;
import static io.aludel.tests.filters.QOffer.OFFER;
import static io.aludel.tests.filters.QShelf.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import io.aludel.sql.Fetch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** X152: a filter holds for what is loaded over relationships, whatever the strategy. */
class FilteredLoadingTest extends FiltersSuite {
    private static List<Fetch<Shelf, Item>> lists() {
        return List.of(joined(SHELF.items), selectIn(SHELF.items), subquery(SHELF.items), lazy(SHELF.items));
    }

    private static List<Fetch<Item, Shelf>> references() {
        return List.of(joined(ITEM.shelf), selectIn(ITEM.shelf), subquery(ITEM.shelf), lazy(ITEM.shelf));
    }

    private static <T> Ref<T> ref(@Nullable Ref<T> ref) {
        return Objects.requireNonNull(ref);
    }

    @Test
    void X152_listsHoldWhatTheFilterLetsThrough() {
        store(shelf("s", "a", "xb", "c"), shelf("t", "xd"));
        for (Fetch<Shelf, Item> fetch : lists()) {
            read(session -> {
                List<Shelf> shelves = session.select(SHELF)
                        .orderBy(SHELF.name.asc())
                        .fetch(fetch)
                        .list();
                assertThat(shelves).hasSize(2);
                assertThat(shelves.get(0).items)
                        .as("%s", fetch.strategy())
                        .extracting(item -> item.name)
                        .containsExactly("a", "c");
                assertThat(shelves.get(1).items).isEmpty();
                assertStatements(0, session::flush);
            });
        }
    }

    @Test
    void X152_setsOverAJoinTableHoldWhatTheFilterLetsThrough() {
        store(item("a", "red", "xgreen"), item("b", "xblue"));
        for (Fetch<Item, Mark> fetch :
                List.of(joined(ITEM.marks), selectIn(ITEM.marks), subquery(ITEM.marks), lazy(ITEM.marks))) {
            read(session -> {
                List<Item> items = session.select(ITEM)
                        .orderBy(ITEM.name.asc())
                        .fetch(fetch)
                        .list();
                assertThat(items.get(0).marks)
                        .as("%s", fetch.strategy())
                        .extracting(mark -> mark.name)
                        .containsExactly("red");
                assertThat(items.get(1).marks).isEmpty();
                assertStatements(0, session::flush);
            });
        }
        db.transaction(session ->
                session.select(ITEM).where(ITEM.name.eq("a")).one().marks.clear());
        read(session -> assertThat(session.select(ITEM)
                        .where(ITEM.name.eq("a"))
                        .unfiltered()
                        .fetch(selectIn(ITEM.marks))
                        .one()
                        .marks)
                .extracting(mark -> mark.name)
                .as("what is hidden stays linked")
                .containsExactly("xgreen"));
    }

    @Test
    void X152_aReferenceToAHiddenRowIsThatToAMissingOne() {
        store(shelf("xs", "a"), shelf("t", "b"), item("c"));
        for (Fetch<Item, Shelf> fetch : references()) {
            read(session -> {
                List<Item> items = session.select(ITEM)
                        .orderBy(ITEM.name.asc())
                        .fetch(fetch)
                        .list();
                assertThat(items).as("%s", fetch.strategy()).hasSize(3);
                assertThat(ref(items.get(0).shelf).get())
                        .as("%s", fetch.strategy())
                        .isNull();
                assertThat(ref(items.get(0).shelf).id()).isNotNull();
                assertThat(ref(items.get(1).shelf).require().name).isEqualTo("t");
                assertThat(ref(items.get(2).shelf).isEmpty()).isTrue();
                assertStatements(0, session::flush);
            });
        }
    }

    @Test
    void X152_whatTheSessionHoldsIsNotShownPastTheFilter() {
        Shelf hidden = shelf("xs", "a");
        store(hidden);
        for (Fetch<Item, Shelf> fetch : references()) {
            read(session -> {
                assertThat(session.get(SHELF, id(hidden.id)).name).isEqualTo("xs");
                Item item = session.select(ITEM).fetch(fetch).one();
                assertThat(ref(item.shelf).get()).as("%s", fetch.strategy()).isNull();
            });
        }
    }

    @Test
    void X152_lazyLoadingStaysOneStatementPerLevel() {
        store(shelf("s", "a", "b"), shelf("t", "c", "xd"));
        read(session -> {
            List<Item> items = session.select(ITEM).list();
            assertStatements(1, () -> items.forEach(item -> ref(item.shelf).require()));
            List<Shelf> shelves = session.select(SHELF).list();
            assertStatements(
                    1,
                    () -> shelves.forEach(
                            shelf -> assertThat(shelf.items).isNotNull().isNotEmpty()));
        });
    }

    @Test
    void X152_anEntityHeldDirectlyIsAlwaysThere() {
        Item hidden = item("xa");
        store(hidden, new Offer(hidden));
        read(session -> {
            Offer offer = session.select(OFFER).one();
            assertThat(Objects.requireNonNull(offer.item).name).isEqualTo("xa");
            assertStatements(0, session::flush);
        });
        read(session -> assertThat(session.select(OFFER)
                        .where(OFFER.item.has(ITEM.name.isNotNull()))
                        .list())
                .isEmpty());
    }

    @Test
    void X152_anUnfilteredQueryLoadsAlongPastTheFilterAndNothingLater() {
        store(shelf("xs", "a", "xb"));
        read(session -> {
            Shelf shelf = session.select(SHELF)
                    .unfiltered()
                    .fetch(selectIn(SHELF.items))
                    .one();
            assertThat(shelf.items).hasSize(2);
        });
        read(session -> {
            Shelf shelf = session.select(SHELF).unfiltered().one();
            assertThat(shelf.items).hasSize(1);
        });
        for (Fetch<Item, Shelf> fetch : references().subList(0, 3)) {
            read(session -> assertThat(ref(session.select(ITEM)
                                    .where(ITEM.name.eq("a"))
                                    .unfiltered()
                                    .fetch(fetch)
                                    .one()
                                    .shelf)
                            .get())
                    .as("%s", fetch.strategy())
                    .isNotNull());
        }
    }

    @Test
    void X152_whatIsAddedToAFilteredListIsThereAndWhatIsHiddenStays() {
        store(shelf("s", "a", "xb"));
        db.transaction(session -> {
            Shelf shelf = session.select(SHELF).one();
            shelf.items.remove(0);
            shelf.items.add(item("c"));
        });
        db.transaction(session -> session.select(SHELF).one().items = new java.util.ArrayList<>());
        assertThat(db.select(ITEM.name)
                        .unfiltered()
                        .where(ITEM.shelfId.isNotNull())
                        .list())
                .containsExactly("xb");
    }

    @Test
    void X152_hiddenRowsDoNotKeepWhatTheyReferToFromBeingDeleted() {
        store(shelf("s", "a", "xb"), shelf("t", "c", "xd"));
        db.transaction(session -> session.select(SHELF).list().forEach(session::delete));
        assertThat(db.select(SHELF).unfiltered().count()).isZero();
        assertThat(db.select(ITEM).unfiltered().where(ITEM.shelfId.isNull()).count())
                .isEqualTo(4);
    }

    @Test
    void X152_hiddenRowsOfALoadedListDoNotKeepItsOwnerFromBeingDeleted() {
        store(shelf("s", "a", "xb"));
        db.transaction(session -> {
            Shelf shelf = session.select(SHELF).one();
            assertThat(shelf.items).hasSize(1);
            session.delete(shelf);
        });
        assertThat(db.select(ITEM.name)
                        .unfiltered()
                        .where(ITEM.shelfId.isNull())
                        .orderBy(ITEM.name.asc())
                        .list())
                .containsExactly("a", "xb");
    }
}
