package io.aludel.samples.phrasebook;

import static io.aludel.samples.phrasebook.QUser.USER;
import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Session;
import io.aludel.sql.Delete;
import io.aludel.sql.Update;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "SQL Alchemy": setup, CRUD, transactions, relations. */
class OverviewTest extends Phrases {
    /** Add and query */
    @Test
    void addAndQuery() {
        session.close();
        // with Session() as session:
        //     new_user = User(username='john_doe', email='john@example.com')
        //     session.add(new_user)
        //     session.commit()
        try (Session work = db.openSession()) {
            User newUser = new User("john_doe", 40);
            work.add(newUser);
            work.commit();
        }
        // users = session.query(User).all()
        List<User> users = db.select(USER).list();

        assertThat(users).hasSize(4);
    }

    /** Update and delete as statements */
    @Test
    void statements() {
        session.close();
        // upd = update(User).where(User.name == 'John').values(nickname='new_nickname')
        // connection.execute(upd)
        Update upd = update(USER).set(USER.nickname, "new_nickname").where(USER.username.eq("Bob"));
        db.execute(upd);

        assertThat(db.select(USER.nickname).where(USER.username.eq("Bob")).one())
                .isEqualTo("new_nickname");
        // session.query(User).filter(User.name == 'John').\
        //     update({"nickname": "new_nickname"}, synchronize_session=False)
        // session.commit()
        db.transaction(work -> work.update(USER)
                .set(USER.nickname, "newer_nickname")
                .where(USER.username.eq("Bob"))
                .execute());

        assertThat(db.select(USER).where(USER.nickname.eq("newer_nickname")).count())
                .isEqualTo(1);
        // del_stmt = delete(User).where(User.name == 'John')
        // connection.execute(del_stmt)
        Delete del = deleteFrom(USER).where(USER.username.eq("Carol"));
        db.execute(del);

        assertThat(db.select(USER).count()).isEqualTo(2);
    }

    /** Transactions */
    @Test
    void transactions() {
        // session.begin()
        // try:
        //     ...
        //     session.commit()
        // except Exception as e:
        //     session.rollback()
        //     print("An error occurred:", str(e))
        // finally:
        //     session.close()
        try {
            session.add(new User("Alice", 1)); // the first statement begins the transaction
            session.commit();
        } catch (RuntimeException error) {
            session.rollback();
            System.out.println("An error occurred: " + error.getMessage());
        } finally {
            session.close();
        }

        assertThat(db.select(USER).count()).isEqualTo(3);
    }

    /** Groups and users */
    @Test
    void manyToMany() {
        User user = session.get(USER, alice.id);
        // group = Group(name='admins')
        // user.groups.append(group)
        // session.commit()
        Group group = new Group("admins");
        user.groups.add(group);
        session.commit();

        assertThat(group.users).containsExactly(user);
        // session.query(User).filter(User.groups.contains(group)).all()
        List<User> admins =
                session.select(USER).where(USER.groups.contains(group)).list();

        assertThat(admins).containsExactly(user);
    }
}
