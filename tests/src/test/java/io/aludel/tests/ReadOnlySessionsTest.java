package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Session;
import io.aludel.tests.shop.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions that only read: one object per row like any other, but nobody looks for changes. */
class ReadOnlySessionsTest extends DatabaseSuite {
    @Test
    void aRowIsOneObjectWhateverReadsIt() {
        storeTwo();
        db.read(session -> {
            List<Category> first = list(session);
            Category one = first.get(0);
            assertThat(session.contains(one)).isTrue();
            assertThat(list(session)).hasSize(2).satisfies(again -> {
                assertThat(again.get(0)).isSameAs(one);
                assertThat(again.get(1)).isSameAs(first.get(1));
            });
            assertStatements(
                    0, () -> assertThat(session.find(CATEGORY, key(one))).containsSame(one));
            return one;
        });
    }

    @Test
    void whatWasFoundFirstIsInAListLater() {
        storeTwo();
        db.read(session -> {
            Category one = list(session).get(0);
            session.clear();
            Category found = session.get(CATEGORY, key(one));
            assertThat(found).isNotSameAs(one);
            assertThat(list(session).get(0)).isSameAs(found);
            return found;
        });
    }

    @Test
    void detachedObjectsAreReadAgain() {
        storeTwo();
        db.read(session -> {
            Category one = list(session).get(0);
            session.detach(one);
            assertThat(session.contains(one)).isFalse();
            assertThat(list(session).get(0)).isNotSameAs(one);
            return one;
        });
    }

    @Test
    void changesAreNeitherWrittenNorTold() {
        storeTwo();
        db.read(session -> {
            Category listed = list(session).get(0);
            listed.name = "Changed";
            session.clear();
            Category found = session.get(CATEGORY, key(listed));
            found.name = "Changed too";
            assertThat(session.isModified(found)).isFalse();
            assertThat(session.changes(found)).isEmpty();
            assertThat(session.modified()).isEmpty();
            assertStatements(0, session::flush);
            return found;
        });
        assertThat(db.list(select(CATEGORY.name).orderBy(CATEGORY.id.asc()))).containsExactly("Phones", "Books");
    }

    @Test
    void mergingAndDeletingAreRefused() {
        storeTwo();
        assertThatThrownBy(() -> db.read(session -> session.merge(new Category("Toys"))))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("read only");
        assertThatThrownBy(() -> db.read(session -> {
                    session.delete(list(session).get(0));
                    return true;
                }))
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("read only");
    }

    private void storeTwo() {
        db.transaction(session -> session.addAll(List.of(new Category("Phones"), new Category("Books"))));
    }

    private static List<Category> list(Session session) {
        return session.select(CATEGORY).orderBy(CATEGORY.id.asc()).list();
    }

    private static Long key(Category category) {
        assertThat(category.id).isNotNull();
        return category.id == null ? -1L : category.id;
    }
}
