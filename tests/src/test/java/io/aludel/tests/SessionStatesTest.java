package io.aludel.tests;

import static io.aludel.tests.shop.QCategory.CATEGORY;
import static io.aludel.tests.shop.QCountry.COUNTRY;
import static io.aludel.tests.shop.QProduct.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Change;
import io.aludel.IntegrityException;
import io.aludel.NotFoundException;
import io.aludel.Session;
import io.aludel.tests.shop.Category;
import io.aludel.tests.shop.Country;
import io.aludel.tests.shop.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** S: a session and the states of its objects. */
class SessionStatesTest extends DatabaseSuite {
    private Long stored(String name) {
        return db.transactionReturning(session -> {
            Category category = session.add(new Category(name));
            session.flush();
            return key(category);
        });
    }

    private static Long key(Category category) {
        assertThat(category.id).isNotNull();
        return category.id == null ? -1L : category.id;
    }

    @Test
    void S1_aFlushedObjectHasItsKeyAndIsFoundWithoutSql() {
        db.transaction(session -> {
            Category category = new Category("Phones");
            session.add(category);
            assertStatements(1, session::flush);
            assertThat(session.contains(category)).isTrue();
            assertStatements(
                    0, () -> assertThat(session.find(CATEGORY, key(category))).containsSame(category));
            assertStatements(0, session::flush);
        });
    }

    @Test
    void S1_pendingObjectsThatLeftAndCameBackAreInsertedLast() {
        db.transaction(session -> {
            Category a = session.add(new Category("A"));
            Category b = session.add(new Category("B"));
            Category c = session.add(new Category("C"));
            session.detach(b);
            session.delete(a);
            assertThat(session.pending()).containsExactly(c);
            session.detach(c);
            assertClean(session);
            session.addAll(List.of(a, c));
            session.detach(a);
            session.addAll(List.of(b, a));
            assertThat(session.pending()).containsExactly(c, b, a);
            session.flush();
            assertThat(List.of(key(c), key(b), key(a))).isSorted();
            assertClean(session);
        });
        assertThat(db.select(CATEGORY).count()).isEqualTo(3);
    }

    @Test
    void S2_addingTwiceInsertsOnce() {
        db.transaction(session -> {
            Category category = new Category("Phones");
            assertThat(session.add(category)).isSameAs(category);
            session.add(category);
            session.flush();
            session.add(category);
            session.flush();
            assertThat(session.count(io.aludel.sql.Sql.select(CATEGORY))).isEqualTo(1);
        });
    }

    @Test
    void S3_anObjectOfAnotherSessionIsRefusedAndNamesThatSession() {
        Long id = stored("Phones");
        try (Session owner = db.openSession();
                Session other = db.openSession()) {
            Category category = owner.get(CATEGORY, id);
            assertThatThrownBy(() -> other.add(category))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Category")
                    .hasMessageContaining(owner.toString())
                    .hasMessageContaining("detach");
            assertThat(other.pending()).isEmpty();
            assertThat(owner.contains(category)).isTrue();

            owner.detach(category);
            other.add(category);
            assertThat(other.pending()).containsExactly(category);
        }
    }

    @Test
    void S3_anObjectPendingInAnotherSessionIsRefused() {
        try (Session owner = db.openSession();
                Session other = db.openSession()) {
            Category category = owner.add(new Category("Phones"));
            assertThatThrownBy(() -> other.add(category)).hasMessageContaining(owner.toString());
            assertThat(other.pending()).isEmpty();
        }
    }

    /** The other session is found also while a thread is working in it. */
    @Test
    void S3_anObjectOfASessionThatAnotherThreadWorksWithIsRefused() throws InterruptedException {
        Long id = stored("Phones");
        AtomicReference<Category> loaded = new AtomicReference<>();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = new Thread(() -> db.read(session -> {
            loaded.set(session.get(CATEGORY, id));
            return session.nested(() -> {
                inside.countDown();
                return await(done);
            });
        }));
        worker.start();
        assertThat(await(inside)).isTrue();
        try (Session other = db.openSession()) {
            assertThatThrownBy(() -> other.add(Objects.requireNonNull(loaded.get())))
                    .hasMessageContaining("belongs to Session@");
        } finally {
            done.countDown();
            worker.join();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void S4_deletingAnObjectThatWasNeverAddedIsRefused() {
        db.transaction(session -> assertThatThrownBy(() -> session.delete(new Category("Phones")))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("Category")
                .hasMessageContaining("not persisted"));
    }

    @Test
    void S5_anAddedObjectTakenOutAgainIsNotInserted() {
        db.transaction(session -> {
            Category detached = session.add(new Category("A"));
            Category deleted = session.add(new Category("B"));
            session.detach(detached);
            session.delete(deleted);
            assertThat(session.pending()).isEmpty();
            assertStatements(0, session::flush);
        });
        assertThat(db.count(io.aludel.sql.Sql.select(CATEGORY))).isZero();
    }

    @Test
    void S6_changesOfADetachedObjectAreNotWritten() {
        Long id = stored("Phones");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            session.detach(category);
            category.name = "Changed";
            assertStatements(0, session::flush);
            assertThat(session.get(CATEGORY, id)).isNotSameAs(category).hasFieldOrPropertyWithValue("name", "Phones");
        });
    }

    @Test
    void S7_aDeletedObjectIsAddedAgainOnlyWhenMadeNew() {
        Long id = stored("Phones");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            session.delete(category);
            session.flush();
            assertThatThrownBy(() -> session.add(category))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("deleted")
                    .hasMessageContaining("makeTransient");

            session.makeTransient(category);
            assertThat(category.id).isNull();
            session.add(category);
            session.flush();
            assertThat(category.id).isNotNull();
        });
        assertThat(db.list(io.aludel.sql.Sql.select(CATEGORY.name))).containsExactly("Phones");
    }

    @Test
    void S7_onlyADeletedObjectCanBeMadeNew() {
        db.transaction(session -> assertThatThrownBy(() -> session.makeTransient(new Category("Phones")))
                .hasMessageContaining("Category")
                .hasMessageContaining("deleted"));
    }

    @Test
    void S7_addingAnObjectMarkedForDeletionKeepsIt() {
        Long id = stored("Phones");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            session.delete(category);
            assertThat(session.contains(category)).isFalse();
            assertThat(session.deleted()).containsExactly(category);
            session.add(category);
            assertThat(session.contains(category)).isTrue();
            assertStatements(0, session::flush);
        });
        assertThat(db.count(io.aludel.sql.Sql.select(CATEGORY))).isEqualTo(1);
    }

    @Test
    void S8_aSecondObjectForARowOfTheSessionIsRefused() {
        db.transaction(session -> {
            Country held = session.add(new Country("DE", "Germany"));
            session.flush();
            assertThatThrownBy(() -> session.add(new Country("DE", "Deutschland")))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("another Country")
                    .hasMessageContaining("DE");
            assertThat(session.find(COUNTRY, "DE")).containsSame(held);
            assertThat(session.pending()).isEmpty();
        });
    }

    @Test
    void S8_aSecondPendingObjectWithTheSameKeyIsRefused() {
        db.transaction(session -> {
            Country held = session.add(new Country("DE", "Germany"));
            assertThatThrownBy(() -> session.add(new Country("DE", "Deutschland")))
                    .hasMessageContaining("another Country");
            assertThat(session.pending()).containsExactly(held);
        });
    }

    @Test
    void S9_isModifiedTellsWhetherAFieldDiffers() {
        Long id = stored("Phones");
        db.transaction(session -> {
            Category category = session.get(CATEGORY, id);
            assertStatements(0, () -> {
                assertThat(session.isModified(category)).isFalse();
                category.name = new String("Phones");
                assertThat(session.isModified(category)).isFalse();
                assertThat(session.changes(category)).isEmpty();
                category.name = "Tablets";
                assertThat(session.isModified(category)).isTrue();
                assertThat(session.modified()).containsExactly(category);
                assertThat(session.changes(category)).containsExactly(new Change("name", "Phones", "Tablets"));
            });
        });
    }

    @Test
    void S9_aDecimalThatDiffersInZerosAloneIsNotAChange() {
        db.transaction(session -> {
            Product product = session.add(new Product("Pixel"));
            session.flush();
            product.price = new BigDecimal("1.0");
            assertThat(session.isModified(product)).isFalse();
            assertStatements(0, session::flush);
        });
    }

    @Test
    void S10_aQueryFlushesWhatItReads() {
        db.transaction(session -> {
            session.add(new Category("Phones"));
            assertThat(session.select(CATEGORY.name).list()).containsExactly("Phones");
        });
    }

    @Test
    void S10_aQueryOfAnotherTableDoesNotFlush() {
        db.transaction(session -> {
            session.add(new Category("Phones"));
            assertStatements(1, () -> assertThat(session.select(COUNTRY).list()).isEmpty());
            assertThat(session.pending()).hasSize(1);
        });
    }

    @Test
    void S10_withoutAutoflushAQueryDoesNotSeeUnsavedWork() {
        db.transaction(session -> {
            session.add(new Category("Phones"));
            List<String> names =
                    session.withoutAutoflush(() -> session.select(CATEGORY.name).list());
            assertThat(names).isEmpty();
            assertThat(session.select(CATEGORY.name).list()).containsExactly("Phones");
        });
    }

    @Test
    void S10_aChangedAndADeletedObjectAreFlushedBeforeAQuery() {
        Long first = stored("A");
        Long second = stored("B");
        db.transaction(session -> {
            session.get(CATEGORY, first).name = "C";
            session.delete(session.get(CATEGORY, second));
            assertThat(session.select(CATEGORY.name).list()).containsExactly("C");
        });
    }

    @Test
    void S11_aFailedAutoflushSaysWhereItCameFrom() {
        stored("Phones");
        try (Session session = db.openSession()) {
            session.add(new Category("Phones"));
            assertThatThrownBy(() -> session.select(CATEGORY).list())
                    .isInstanceOf(IntegrityException.class)
                    .hasMessageContaining("flush before a query")
                    .hasMessageContaining("categories");
        }
    }

    @Test
    void S11_aFailedAutoflushBeforeADaoSaysSoToo() {
        try (Session session = db.openSession()) {
            session.add(new Product(""));
            assertThatThrownBy(() -> session.select(PRODUCT).count()).hasMessageContaining("flush before a query");
        }
    }

    @Test
    void S12_aMissingRowIsEmptyOrNamed() {
        db.transaction(session -> {
            assertThat(session.find(CATEGORY, 4711L)).isEmpty();
            assertThatThrownBy(() -> session.get(CATEGORY, 4711L))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("Category")
                    .hasMessageContaining("4711");
        });
    }
}
