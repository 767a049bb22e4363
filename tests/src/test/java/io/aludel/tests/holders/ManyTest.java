package io.aludel.tests.holders;

import static io.aludel.tests.holders.QForum.FORUM;
import static io.aludel.tests.holders.QMember.MEMBER;
import static io.aludel.tests.holders.QPost.POST;
import static io.aludel.tests.holders.QRule.RULE;
import static io.aludel.tests.holders.QSticker.STICKER;
import static io.aludel.tests.holders.QVisit.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.LazyLoadException;
import io.aludel.Many;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** X149: a to-many relationship that is only ever queried, added to and removed from. */
class ManyTest extends HoldersSuite {
    private Forum stored(Object... others) {
        Forum forum = new Forum("java");
        for (Object other : others) {
            if (other instanceof Post post) {
                forum.posts.add(post);
            } else if (other instanceof Visit visit) {
                forum.visits.add(visit);
            } else if (other instanceof Member member) {
                forum.members.add(member);
            } else if (other instanceof Sticker sticker) {
                forum.stickers.add(sticker);
            } else {
                forum.rules.add((Rule) other);
            }
        }
        store(forum);
        return forum;
    }

    private static Forum forum(Session session) {
        return session.select(FORUM).where(FORUM.name.eq("java")).one();
    }

    private <R> R inSession(Function<Forum, R> question) {
        return db.read(session -> question.apply(forum(session)));
    }

    private static List<String> titles(Forum forum) {
        return forum.posts
                .select()
                .orderBy(POST.title.asc())
                .map(post -> post.title)
                .list();
    }

    @Test
    void X149_anAdditionLoadsNothing() {
        stored(new Post("a", 1), new Post("b", 2));
        db.transaction(session -> {
            Forum forum = forum(session);
            assertThat(sqlOf(() -> forum.posts.add(new Post("c", 3)))).isEmpty();
            assertThat(session.pending()).hasSize(1);
            assertSends(session::flush, "INSERT posts");
            assertClean(session);
            assertThat(titles(forum)).containsExactly("a", "b", "c");
        });
        assertThat(db.select(POST).where(POST.forumId.isNull()).count()).isZero();
    }

    @Test
    void X149_bothSidesAgree() {
        Forum stored = stored(new Post("a", 1));
        Forum other = new Forum("sql");
        store(other);
        db.transaction(session -> {
            Forum java = session.get(FORUM, id(stored.id));
            Forum sql = session.get(FORUM, id(other.id));
            Post post = session.select(POST).one();
            sql.posts.add(post);
            assertThat(post.forum().get()).isSameAs(sql);
            assertSends(session::flush, "UPDATE posts");
            assertThat(java.posts.isEmpty()).isTrue();
            post.forum().set(java);
            assertThat(sqlOf(() -> assertThat(java.posts.contains(post)).isTrue()))
                    .hasSize(2);
            assertThat(sql.posts.isEmpty()).isTrue();
            java.posts.remove(post);
            assertThat(post.forum().isEmpty()).isTrue();
            assertSends(session::flush, "UPDATE posts");
            assertClean(session);
        });
        assertThat(db.select(POST).where(POST.forumId.isNull()).count()).isEqualTo(1);
    }

    @Test
    void X149_questionsAreOneStatementEach() {
        stored(new Post("a", 1), new Post("b", 9), new Post("c", 7));
        store(new Post("alone", 8));
        db.transaction(session -> {
            Forum forum = forum(session);
            Post alone = session.select(POST).where(POST.forumId.isNull()).one();
            Post first = session.select(POST).where(POST.title.eq("a")).one();
            assertThat(statements(1, forum.posts::count)).isEqualTo(3);
            assertThat(statements(1, forum.posts::isEmpty)).isFalse();
            assertThat(statements(1, () -> forum.posts.contains(first))).isTrue();
            assertThat(statements(1, () -> forum.posts.contains(alone))).isFalse();
            assertThat(forum.posts.contains(new Post("new", 1))).isFalse();
            List<Post> best = statements(
                    1,
                    () -> forum.posts
                            .select()
                            .where(POST.rating.gt(5))
                            .orderBy(POST.rating.desc())
                            .limit(1)
                            .list());
            assertThat(best).extracting(post -> post.title).containsExactly("b");
            assertThat(best.get(0).forum().get()).isSameAs(forum);
            assertThat(statements(1, forum.best::count)).isEqualTo(2);
            try (Stream<Post> stream = forum.posts.stream()) {
                assertThat(stream.mapToInt(post -> post.rating).sum()).isEqualTo(17);
            }
        });
    }

    @Test
    void X149_pendingChangesAreFlushedBeforeAQuestion() {
        stored(new Post("a", 1), new Member("ann"), new Sticker("s"));
        db.transaction(session -> {
            Forum forum = forum(session);
            forum.posts.add(new Post("b", 1));
            forum.members.add(new Member("bob"));
            forum.stickers.add(new Sticker("t"));
            assertThat(forum.posts.count()).isEqualTo(2);
            assertThat(forum.members.count()).isEqualTo(2);
            assertThat(forum.stickers.count()).isEqualTo(2);
            Forum added = session.add(new Forum("new"));
            added.posts.add(new Post("c", 1));
            assertThat(added.posts.count()).isEqualTo(1);
            Forum unsent = session.add(new Forum("unsent"));
            assertThatThrownBy(() -> session.withoutAutoflush(unsent.posts::count))
                    .isInstanceOf(AludelException.class)
                    .hasMessage(
                            "Forum.posts of a new Forum cannot be queried before that is in the database: flush() first");
        });
    }

    @Test
    void X149_linksOfAJoinTable() {
        stored(new Member("ann"), new Member("bob"));
        db.transaction(session -> {
            Forum forum = forum(session);
            Member ann = session.get(MEMBER, "ann");
            assertThat(statements(1, () -> forum.members.contains(ann))).isTrue();
            assertThat(sqlOf(() -> forum.members.remove(ann))).isEmpty();
            forum.members.add(new Member("eve"));
            assertSends(session::flush, "DELETE forum_members", "INSERT forum_people", "INSERT forum_members");
            assertClean(session);
            assertThat(ann.forums).isEmpty();
            assertThat(forum.members.select().orderBy(MEMBER.name.asc()).list())
                    .extracting(member -> member.name)
                    .containsExactly("bob", "eve");
            ann.forums.add(forum);
            assertThat(forum.members.count()).isEqualTo(3);
            forum.members.remove(ann);
            ann.forums.add(forum);
            assertThat(sqlOf(session::flush)).isEmpty();
        });
        db.transaction(session -> {
            Member ann = session.get(MEMBER, "ann");
            session.delete(forum(session));
            assertSends(session::flush, "SELECT posts", "DELETE forum_members", "UPDATE stickers", "DELETE forums");
            assertThat(ann.forums).isEmpty();
        });
        assertThat(db.select(MEMBER).count()).isEqualTo(3);
    }

    @Test
    void X149_whatIsNotThereCannotBeRemoved() {
        stored(new Member("ann"));
        store(new Member("bob"));
        Member detached = db.read(session -> session.get(MEMBER, "ann"));
        db.transaction(session -> {
            Forum forum = forum(session);
            assertThatThrownBy(() -> forum.members.remove(detached))
                    .isInstanceOf(AludelException.class)
                    .hasMessage(
                            "Forum.members.remove(..) was given a Member that the session does not hold: find it there, or"
                                    + " read it with select(), and remove that object");
            forum.members.remove(session.get(MEMBER, "bob"));
            assertThatThrownBy(session::flush).isInstanceOf(StaleEntityException.class);
            session.rollback();
        });
        assertThat(this.<Long>inSession(forum -> forum.members.count())).isEqualTo(1);
    }

    @Test
    void X149_aColumnWithoutAField() {
        stored(new Sticker("a"), new Sticker("b"));
        db.transaction(session -> {
            Forum forum = forum(session);
            Sticker a = session.select(STICKER).where(STICKER.text.eq("a")).one();
            assertThat(forum.stickers.contains(a)).isTrue();
            forum.stickers.remove(a);
            forum.stickers.add(new Sticker("c"));
            assertSends(session::flush, "UPDATE stickers", "INSERT stickers", "UPDATE stickers");
            assertThat(forum.stickers.select().map(sticker -> sticker.text).list())
                    .containsExactlyInAnyOrder("b", "c");
            session.delete(forum);
            session.flush();
        });
        assertThat(db.select(STICKER).count()).isEqualTo(3);
    }

    @Test
    void X149_orphansAreDeleted() {
        stored(new Visit(), new Visit(), new Rule("a"), new Rule("b"));
        db.transaction(session -> {
            Forum forum = forum(session);
            forum.visits.remove(forum.visits.select().limit(1).one());
            assertSends(session::flush, "DELETE visits");
            forum.rules.remove(session.select(RULE).where(RULE.text.eq("a")).one());
            assertThat(sqlOf(session::flush)).singleElement().asString().startsWith("DELETE FROM");
            assertThat(forum.visits.count()).isEqualTo(1);
        });
        assertThat(db.select(VISIT).count()).isEqualTo(1);
        assertThat(db.select(RULE.text).list()).containsExactly("b");
    }

    @Test
    void X149_anOrphanOfAnotherParentStays() {
        stored(new Rule("a"));
        store(new Forum("sql"));
        db.transaction(session -> {
            Forum other = session.select(FORUM).where(FORUM.name.eq("sql")).one();
            Rule rule = session.select(RULE).one();
            assertThatThrownBy(() -> other.rules.remove(rule))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Forum.rules");
        });
        assertThat(db.select(RULE).count()).isEqualTo(1);
    }

    @Test
    void X149_theDatabaseDeletesWhatGoesAlong() {
        stored(new Visit(), new Visit(), new Rule("a"));
        db.transaction(session -> {
            Visit known = session.select(VISIT).limit(1).one();
            Rule rule = session.select(RULE).one();
            session.delete(forum(session));
            session.flush();
            assertThat(session.contains(known)).isFalse();
            assertThat(session.find(RULE, id(rule.id))).isEmpty();
        });
        assertThat(db.select(VISIT).count()).isZero();
        assertThat(db.select(RULE).count()).isZero();
    }

    @Test
    void X149_noParentGoesWhileRowsReferToIt() {
        stored(new Post("a", 1), new Post("b", 2));
        db.transaction(session -> {
            Forum forum = forum(session);
            session.delete(forum);
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessage(
                            "Cannot delete the Forum with the key " + forum.id
                                    + ": Forum.posts has 2 of Post, which are not"
                                    + " loaded to be deleted or changed along. Delete or move them before, as with a delete(..) or"
                                    + " update(..) of 'posts', or let the database do it: onDelete = CASCADE or SET_NULL on Post.forum");
            Post a = session.withoutAutoflush(
                    () -> session.select(POST).where(POST.title.eq("a")).one());
            a.forum().clear();
            session.withoutAutoflush(
                            () -> session.select(POST).where(POST.title.eq("b")).list())
                    .forEach(session::delete);
            session.flush();
        });
        assertThat(db.select(FORUM).count()).isZero();
        assertThat(db.select(POST.title).list()).containsExactly("a");
    }

    @Test
    void X149_aRollbackUndoesAdditionsAndRemovals() {
        Forum stored = stored(new Post("a", 1), new Member("ann"));
        Post added = new Post("b", 2);
        db.transaction(session -> {
            Forum forum = session.get(FORUM, id(stored.id));
            Post a = session.select(POST).one();
            forum.posts.add(added);
            forum.posts.remove(a);
            session.rollback();
            assertThat(a.forum().id()).isEqualTo(forum.id);
            assertClean(session);
            assertThat(titles(forum)).containsExactly("a");
            forum.posts.remove(a);
            forum.posts.add(added);
            forum.members.remove(session.get(MEMBER, "ann"));
            session.flush();
            session.rollback();
            assertThat(a.forum().id()).isEqualTo(forum.id);
            assertThat(added.id).isNull();
            assertClean(session);
            assertThat(titles(forum)).containsExactly("a");
            assertThat(forum.members.count()).isEqualTo(1);
        });
        assertThat(db.select(POST).count()).isEqualTo(1);
    }

    @Test
    void X149_aSavepointUndoesItsPart() {
        stored(new Post("a", 1));
        db.transaction(session -> {
            Forum forum = forum(session);
            forum.posts.add(new Post("b", 2));
            assertThatThrownBy(() -> session.nested(() -> {
                        forum.posts.add(new Post("c", 3));
                        session.flush();
                        forum.posts.add(new Post("d", 4));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(titles(forum)).containsExactly("a", "b");
        });
        assertThat(inSession(ManyTest::titles)).containsExactly("a", "b");
    }

    @Test
    void X149_aNewObjectKeepsWhatItWasGiven() {
        Forum forum = new Forum("java");
        forum.posts.add(new Post("a", 1));
        forum.members.add(new Member("ann"));
        assertThat(forum.posts.count()).isEqualTo(1);
        try (Session session = db.openSession()) {
            session.add(forum);
            session.flush();
            session.rollback();
            session.add(forum);
            session.commit();
            assertThat(titles(forum)).containsExactly("a");
            assertThat(forum.members.count()).isEqualTo(1);
        }
    }

    @Test
    void X149_withoutASessionItSaysWhatToDo() {
        stored(new Post("a", 1));
        Forum detached = db.read(ManyTest::forum);
        Forum byDao = new ForumDao(db).list().get(0);
        for (Forum forum : List.of(detached, byDao)) {
            assertThatThrownBy(forum.posts::count)
                    .isInstanceOf(LazyLoadException.class)
                    .hasMessage(
                            "Forum.posts cannot be queried now: its object belongs to no open session. Read the Forum in a"
                                    + " session and ask there");
        }
        assertThatThrownBy(new Forum().posts::select)
                .isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("add the object to a session first");
    }

    @Test
    void X149_mergingAddsWhatTheCopyAdded() {
        stored(new Post("a", 1));
        Forum detached = db.read(ManyTest::forum);
        detached.posts.add(new Post("b", 2));
        detached.name = "jvm";
        db.transaction(session -> {
            Forum merged = session.merge(detached);
            assertThat(merged.posts.count()).isEqualTo(2);
        });
        assertThat(db.select(POST).where(POST.forumId.isNotNull()).count()).isEqualTo(2);
    }

    @Test
    void X149_itIsNotReplaced() {
        stored(new Post("a", 1));
        db.transaction(session -> {
            Forum forum = forum(session);
            forum.posts = Many.empty();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Forum.posts of the Forum with the key " + forum.id + " was replaced");
            assertThatThrownBy(() -> forum.best.add(new Post("b", 1)))
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Forum.best has a condition, which makes it read-only");
            session.rollback();
        });
        assertThat(this.<Long>inSession(forum -> forum.posts.count())).isEqualTo(1);
    }

    @Test
    void X149_conditionsAskAsOfAnyOtherRelationship() {
        stored(new Post("a", 1), new Post("b", 9), new Member("ann"));
        store(new Forum("empty"));
        db.transaction(session -> {
            Member ann = session.get(MEMBER, "ann");
            assertThat(session.select(FORUM.name).where(FORUM.posts.isEmpty()).list())
                    .containsExactly("empty");
            assertThat(session.select(FORUM.name)
                            .where(FORUM.posts.any(POST.rating.gt(5)))
                            .list())
                    .containsExactly("java");
            assertThat(session.select(FORUM.name)
                            .where(FORUM.posts.none(POST.rating.gt(5)))
                            .list())
                    .containsExactly("empty");
            assertThat(session.select(FORUM.name)
                            .where(FORUM.members.contains(ann))
                            .list())
                    .containsExactly("java");
            assertThat(session.select(FORUM.name)
                            .where(FORUM.posts.size().eq(2L))
                            .list())
                    .containsExactly("java");
            assertThat(session.select(POST.title)
                            .from(FORUM)
                            .join(FORUM.posts, POST)
                            .where(FORUM.name.eq("java"))
                            .orderBy(POST.title.asc())
                            .list())
                    .containsExactly("a", "b");
        });
    }

    @Test
    void X149_aKeyThatRowsReferToStays() {
        stored(new Post("a", 1));
        db.transaction(session -> {
            Forum forum = forum(session);
            forum.id = id(forum.id) + 100;
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("Forum.posts has rows with that key, which are not loaded to follow");
            session.rollback();
        });
    }
}
