package io.aludel.tests;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.order.QClub.CLUB;
import static io.aludel.tests.order.QMember.MEMBER;
import static io.aludel.tests.order.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.tests.order.Club;
import io.aludel.tests.order.Knot;
import io.aludel.tests.order.Member;
import io.aludel.tests.order.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** U: the order of new objects that refer to each other before they have keys. */
class ReferenceOrderTest extends FlushOrderSuite {
    @Test
    void U14_aMemberAddedBeforeItsClubFollowsIt() {
        db.transaction(session -> {
            Club club = new Club();
            session.add(new Member(club));
            session.add(club);
            assertThat(writes(session::flush)).containsExactly("INSERT clubs", "INSERT members");
        });
        assertThat(db.list(select(MEMBER.clubId))).isEqualTo(db.list(select(CLUB.id)));
    }

    @Test
    void U32_aTreeOfObjectsWithoutKeysIsInsertedLevelByLevel() {
        db.transaction(session -> {
            Person root = new Person("root", null);
            Person left = new Person("left", root);
            Person right = new Person("right", root);
            Person leaf = new Person("leaf", left);
            session.addAll(List.of(leaf, right, left, root));
            assertThat(writes(session::flush)).containsExactly("INSERT persons", "INSERT persons", "INSERT persons");
            assertStatements(0, session::flush);
        });
        assertThat(db.list(select(PERSON.name).orderBy(PERSON.id.asc())))
                .containsExactly("root", "right", "left", "leaf");
        assertThat(db.list(select(PERSON.name).where(PERSON.bossId.isNull()))).containsExactly("root");
    }

    @Test
    void U33_aClubAndItsPresidentAreInsertedAndThenLinked() {
        db.transaction(session -> {
            Club club = new Club();
            Member president = new Member(club);
            club.president = Ref.of(president);
            session.add(president);
            session.add(club);
            assertThat(writes(session::flush)).containsExactly("INSERT clubs", "INSERT members", "UPDATE clubs");
            assertStatements(0, session::flush);
        });
        assertThat(db.list(select(CLUB.presidentId))).isEqualTo(db.list(select(MEMBER.id)));
    }

    @Test
    void U33_aRowThatRefersToItselfIsLinkedWhereItsKeyComesWithTheInsert() {
        db.transaction(session -> {
            Person chief = new Person("chief", null);
            chief.boss = Ref.of(chief);
            session.add(chief);
            assertThat(writes(session::flush)).containsExactly("INSERT persons", "UPDATE persons");
        });
        assertThat(db.list(select(PERSON.bossId))).isEqualTo(db.list(select(PERSON.id)));
    }

    @Test
    void U33_aRingOfObjectsIsRolledBack() {
        try (Session session = db.openSession()) {
            Person one = new Person("one", null);
            Person two = new Person("two", one);
            one.boss = Ref.of(two);
            session.addAll(List.of(one, two));
            session.flush();
            assertThat(session.list(select(PERSON.bossId))).containsExactlyInAnyOrder(one.id, two.id);
            session.rollback();
            assertThat(one.id).isNull();
            assertThat(two.id).isNull();
            assertThat(session.contains(one)).isFalse();
        }
        assertThat(db.count(select(PERSON))).isZero();
    }

    @Test
    void U34_requiredReferencesInARingAreExplainedBeforeAnySql() {
        db.transaction(session -> {
            Knot one = new Knot();
            Knot two = new Knot();
            one.other = Ref.of(two);
            two.other = Ref.of(one);
            session.addAll(List.of(one, two));
            sent.clear();
            assertThatThrownBy(session::flush)
                    .isInstanceOf(AludelException.class)
                    .hasMessageContaining("the new Knot")
                    .hasMessageContaining("Knot.other");
            assertThat(sent).isEmpty();
            session.rollback();
        });
    }

    @Test
    void U33_anUpdatedRowMayReferToANewOneThatRefersToIt() {
        db.transaction(session -> session.add(new Club()));
        db.transaction(session -> {
            Club club = session.select(CLUB).one();
            Member president = session.add(new Member(club));
            club.president = Ref.of(president);
            assertThat(writes(session::flush)).containsExactly("INSERT members", "UPDATE clubs");
            assertThat(club.version).isEqualTo(1);
        });
        assertThat(db.list(select(CLUB.presidentId))).isEqualTo(db.list(select(MEMBER.id)));
    }
}
