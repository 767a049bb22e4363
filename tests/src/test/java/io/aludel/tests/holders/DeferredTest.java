package io.aludel.tests.holders;

import static io.aludel.tests.holders.QPage.PAGE;
import static io.aludel.tests.holders.QPageRow.PAGE_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Change;
import io.aludel.Deferred;
import io.aludel.LazyLoadException;
import io.aludel.NotFoundException;
import io.aludel.Session;
import io.aludel.ValidationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X148: a column that is read on first use. */
class DeferredTest extends HoldersSuite {
    private final Page one = new Page("one", "1");

    @BeforeEach
    void storePages() {
        one.summary = Deferred.of("first");
        one.tags = Deferred.of(List.of("a", "b"));
        one.words = Deferred.of(new Words("w"));
        store(one, new Page("two", "2"), new Page("three", "3"));
    }

    private static List<Page> pages(Session session) {
        return session.select(PAGE).orderBy(PAGE.id.asc()).list();
    }

    private static @Nullable String text(Page page) {
        byte[] content = page.content.get();
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <V> Deferred<V> held(@Nullable Deferred<V> deferred) {
        return Objects.requireNonNull(deferred);
    }

    private @Nullable String stored(String name) {
        byte[] content = db.select(PAGE.content).where(PAGE.name.eq(name)).one();
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void X148_theFirstUseLoadsTheWholeGroup() {
        db.transaction(session -> {
            assertThat(sqlOf(() -> pages(session)).get(0))
                    .doesNotContain("content", "summary", "words", "tags", "weight");
            List<Page> pages = pages(session);
            assertThat(pages).allMatch(page -> !page.content.isLoaded());
            assertThat(statements(1, () -> text(pages.get(1)))).isEqualTo("2");
            assertThat(pages).allMatch(page -> page.content.isLoaded());
            assertThat(sqlOf(() ->
                            assertThat(pages).extracting(DeferredTest::text).containsExactly("1", "2", "3")))
                    .isEmpty();
            assertThat(pages).allMatch(page -> !held(page.summary).isLoaded());
            assertThat(statements(1, () -> held(pages.get(0).summary).get())).isEqualTo("first");
            assertThat(held(pages.get(1).summary).get()).isNull();
            assertClean(session);
        });
    }

    @Test
    void X148_typesConvertersAndDefaults() {
        db.transaction(session -> {
            Page page = pages(session).get(0);
            assertThat(page.words.require()).isEqualTo(new Words("w"));
            assertThat(held(page.tags).get()).containsExactly("a", "b");
            assertThat(page.weight.require()).isEqualTo(7);
            assertThat(held(pages(session).get(1).tags).get()).isNull();
            assertThatThrownBy(() -> held(pages(session).get(1).summary).require())
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("Page.summary is null");
        });
    }

    @Test
    void X148_anotherColumnIsWrittenWithoutIt() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            page.name = "uno";
            List<String> sent = sqlOf(session::flush);
            assertThat(sent).singleElement().asString().startsWith("UPDATE").doesNotContain("content");
            assertThat(page.content.isLoaded()).isFalse();
            assertClean(session);
        });
        assertThat(stored("uno")).isEqualTo("1");
    }

    @Test
    void X148_aValueIsSetWithoutReadingTheOldOne() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            assertThat(sqlOf(() -> page.content.set(bytes("new")))).isEmpty();
            assertThat(session.isModified(page)).isTrue();
            assertThat(session.changes(page)).extracting(Change::column).containsExactly("content");
            assertThat(sqlOf(session::flush))
                    .singleElement()
                    .asString()
                    .contains("content")
                    .doesNotContain("summary");
            assertThat(sqlOf(() -> assertThat(text(page)).isEqualTo("new"))).isEmpty();
            assertClean(session);
            page.content = Deferred.of(bytes("again"));
            held(page.summary).set(null);
        });
        assertThat(stored("one")).isEqualTo("again");
        assertThat(db.select(PAGE.id).where(PAGE.summary.isNull()).count()).isEqualTo(3);
    }

    @Test
    void X148_whatIsLoadedIsComparedAndMayChangeInPlace() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            page.content.set(bytes("1"));
            assertThat(session.isModified(page)).isTrue();
            session.refresh(page);
            assertThat(page.content.isLoaded()).isFalse();
            byte[] content = page.content.require();
            page.content.set(bytes("1"));
            assertClean(session);
            content[0] = '9';
            page.content.set(content);
            assertThat(session.changes(page)).singleElement().satisfies(change -> {
                assertThat((byte[]) change.before()).isEqualTo(bytes("1"));
                assertThat((byte[]) change.after()).isEqualTo(bytes("9"));
            });
        });
        assertThat(stored("one")).isEqualTo("9");
    }

    @Test
    void X148_aQueryLoadsItAlong() {
        db.transaction(session -> {
            List<Page> pages = statements(
                    2,
                    () -> session.select(PAGE)
                            .where(PAGE.name.ne("three"))
                            .orderBy(PAGE.id.asc())
                            .fetch(PAGE.content)
                            .list());
            assertThat(sqlOf(() ->
                            assertThat(pages).extracting(DeferredTest::text).containsExactly("1", "2")))
                    .isEmpty();
            assertThat(pages).allMatch(page -> !held(page.summary).isLoaded());
            assertThatThrownBy(() -> session.select(PAGE).fetch(PAGE.name).list())
                    .isInstanceOf(AludelException.class)
                    .hasMessage(
                            "fetch(..) names the column 'name' of 'pages', which is read with its row anyway: leave it out."
                                    + " Only a Deferred is loaded apart");
            assertThatThrownBy(
                            () -> session.select(PAGE.name).fetch(PAGE.content).list())
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("select the column itself here");
            assertThatThrownBy(
                            () -> session.select(PAGE).fetch(QForum.FORUM.name).list())
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("and the statement selects 'pages'");
            assertThatThrownBy(() -> session.select(PAGE).fetch(PAGE.content).stream())
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("do not wait for that");
        });
        assertThatThrownBy(() -> db.select(PAGE).fetch(PAGE.content).list())
                .isInstanceOf(AludelException.class)
                .hasMessageContaining("run the statement in a session");
    }

    @Test
    void X148_statementsNameItLikeAnyColumn() {
        assertThat(db.select(PAGE.name).where(PAGE.summary.like("fir%")).list()).containsExactly("one");
        assertThat(db.select(PAGE.words).where(PAGE.name.eq("one")).one()).isEqualTo(new Words("w"));
        QPage other = PAGE.as("other");
        assertThat(db.select(other.name).where(other.summary.isNotNull()).list())
                .containsExactly("one");
    }

    @Test
    void X148_withoutASessionItSaysWhatWouldHaveHelped() {
        List<Page> detached = db.read(DeferredTest::pages);
        Page byDao = new PageDao(db).require(id(one.id));
        for (Page page : List.of(detached.get(0), byDao)) {
            assertThat(page.content.isLoaded()).isFalse();
            assertThatThrownBy(page.content::get)
                    .isInstanceOf(LazyLoadException.class)
                    .hasMessage(
                            "Page.content is not loaded, and cannot be now: the object that has it belongs to no open"
                                    + " session. Read it before, have it read with its owner by .fetch(PAGE.content), or select the"
                                    + " column itself");
        }
        Page loaded = db.read(session -> session.select(PAGE)
                .where(PAGE.name.eq("one"))
                .fetch(PAGE.content)
                .one());
        assertThat(text(loaded)).isEqualTo("1");
    }

    @Test
    void X148_daosLeaveAloneWhatIsNotLoaded() {
        PageDao dao = new PageDao(db);
        Page page = dao.require(id(one.id));
        page.name = "uno";
        dao.update(page);
        assertThat(stored("uno")).isEqualTo("1");
        page.content.set(bytes("new"));
        dao.update(page);
        assertThat(stored("uno")).isEqualTo("new");
        page.id = null;
        assertThatThrownBy(() -> dao.insert(page))
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("Page.summary is not loaded");
        Page inserted = dao.insert(new Page("four", "4"));
        assertThat(text(inserted)).isEqualTo("4");
        assertThat(inserted.weight.require()).isEqualTo(7);
        Page upserted = new Page("five", "5");
        upserted.id = id(inserted.id);
        dao.upsert(upserted);
        assertThat(stored("five")).isEqualTo("5");
    }

    @Test
    void X148_mergingLeavesAloneWhatTheCopyHasNotLoaded() {
        Page unloaded = db.read(session -> session.get(PAGE, id(one.id)));
        unloaded.name = "uno";
        db.transaction(session -> {
            Page managed = session.get(PAGE, id(one.id));
            managed.content.set(bytes("pending"));
            assertThat(session.merge(unloaded)).isSameAs(managed);
            assertThat(text(managed)).isEqualTo("pending");
            assertThat(held(managed.summary).get()).isEqualTo("first");
        });
        assertThat(stored("uno")).isEqualTo("pending");
        Page copy = db.read(session -> session.get(PAGE, id(one.id)));
        copy.content.set(bytes("merged"));
        db.transaction(session -> {
            Page managed = session.merge(copy);
            assertThat(managed.words.require()).isEqualTo(new Words("w"));
        });
        assertThat(stored("uno")).isEqualTo("merged");
    }

    @Test
    void X148_aRollbackUndoesWhatWasSet() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            page.content.set(bytes("never"));
            session.rollback();
            assertThat(text(page)).isEqualTo("1");
            assertClean(session);
            page.content.set(bytes("never"));
            session.flush();
            session.rollback();
            assertThat(text(page)).isEqualTo("1");
            assertClean(session);
            assertThatThrownBy(() -> session.nested(() -> {
                        page.content.set(bytes("never"));
                        held(page.summary).set("never");
                        session.flush();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(text(page)).isEqualTo("1");
            assertThat(held(page.summary).get()).isEqualTo("first");
            assertClean(session);
        });
        assertThat(stored("one")).isEqualTo("1");
    }

    @Test
    void X148_aChangePastTheObjectsIsReadAgain() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            assertThat(text(page)).isEqualTo("1");
            session.update(PAGE)
                    .set(PAGE.content, bytes("bulk"))
                    .where(PAGE.name.eq("one"))
                    .execute();
            assertThat(text(page)).isEqualTo("bulk");
            session.rollback();
            assertThat(text(page)).isEqualTo("1");
            assertClean(session);
        });
        assertThat(stored("one")).isEqualTo("1");
    }

    @Test
    void X148_whatWasLoadedFromARolledBackChangeIsForgotten() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            PageDao dao = new PageDao(session);
            Page copy = dao.require(id(one.id));
            copy.content.set(bytes("never"));
            dao.update(copy);
            assertThat(text(page)).isEqualTo("never");
            session.rollback();
            assertThat(text(page)).isEqualTo("1");
            assertClean(session);
        });
    }

    @Test
    void X148_laterTransactionsReadItAgain() {
        try (Session session = db.openSession()) {
            Page page = session.get(PAGE, id(one.id));
            assertThat(text(page)).isEqualTo("1");
            session.commit();
            new PageDao(db).update(changed());
            assertThat(session.get(PAGE, id(one.id))).isSameAs(page);
            assertThat(text(page)).isEqualTo("other");
        }
    }

    private Page changed() {
        Page page = new PageDao(db).require(id(one.id));
        page.content.set(bytes("other"));
        return page;
    }

    @Test
    void X148_checksLookAtWhatIsThere() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            page.words.set(new Words("no!"));
            page.content.set(new byte[21]);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("must not shout")
                    .hasMessageContaining("content");
            page.words.set(null);
            page.content.set(null);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("words")
                    .hasMessageContaining("content");
            session.rollback();
        });
    }

    @Test
    void X148_aRowThatIsGoneSaysSo() {
        db.transaction(session -> {
            Page page = session.get(PAGE, id(one.id));
            session.sql("delete from pages where name = 'one'").execute();
            assertThatThrownBy(page.content::get)
                    .isInstanceOf(LazyLoadException.class)
                    .hasMessageContaining(
                            "Page.content is not loaded, and cannot be now: the row of its object is gone");
        });
    }

    @Test
    void X148_anotherObjectsHolderIsItsValue() {
        db.transaction(session -> {
            List<Page> pages = pages(session);
            pages.get(0).content = pages.get(1).content;
            session.flush();
            assertClean(session);
        });
        assertThat(stored("one")).isEqualTo("2");
        assertThat(stored("two")).isEqualTo("2");
    }

    @Test
    void X148_readingSessionsLoadItToo() {
        List<String> names = db.read(session ->
                pages(session).stream().map(page -> page.name + text(page)).toList());
        assertThat(names).containsExactly("one1", "two2", "three3");
        try (Session session = db.openSession();
                var stream = session.select(PAGE).orderBy(PAGE.id.asc()).stream()) {
            assertThat(stream.map(DeferredTest::text)).containsExactly("1", "2", "3");
        }
    }

    /** A component for it has the value, and is no Deferred. */
    @Test
    void X148_projectionsHaveTheValues() {
        assertThat(db.select(PAGE_ROW).where(PAGE.name.eq("one")).one())
                .isEqualTo(new PageRow("one", new Words("w"), 7, "first", Optional.of(List.of("a", "b"))));
        assertThat(db.select(PAGE_ROW).where(PAGE.name.eq("two")).one())
                .isEqualTo(new PageRow("two", new Words(""), 7, null, Optional.empty()));
    }
}
