package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Change;
import io.aludel.Session;
import io.aludel.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** X146: embedded objects. */
class EmbeddedTest extends TypesSuite {
    EmbeddedTest() {
        super(PERSON);
    }

    private Person added(Person person) {
        db.transaction(session -> session.add(person));
        return person;
    }

    private static Person ada() {
        Person ada = new Person("Ada", "Lovelace");
        ada.home = new Place("St James's Square", "London", new Spot(51.5, -0.13));
        return ada;
    }

    private Person read(Person person) {
        return new PersonDao(db).require(Objects.requireNonNull(person.id));
    }

    @Test
    void X146_embeddedObjectsComeBackNestedAndTwiceOfOneType() {
        Person ada = ada();
        ada.work = new Place("Dorset", null, new Spot(0, 0));
        added(ada);
        assertThat(read(ada)).usingRecursiveComparison().isEqualTo(ada);
        db.transaction(session -> {
            assertThat(session.get(PERSON, Objects.requireNonNull(ada.id)))
                    .usingRecursiveComparison()
                    .isEqualTo(ada);
            assertThat(sqlOf(session::flush)).isEmpty();
        });
    }

    @Test
    void X146_allColumnsNullIsNull() {
        Person ada = ada();
        Objects.requireNonNull(ada.home).spot = null;
        added(ada);
        Person read = read(ada);
        assertThat(read.work).isNull();
        assertThat(read.home).isNotNull();
        assertThat(Objects.requireNonNull(read.home).spot).isNull();
        assertThat(db.list(
                        select(PERSON.id).where(PERSON.work.street.isNull().and(PERSON.home.spot.latitude.isNull()))))
                .containsExactly(ada.id);
    }

    @Test
    void X146_aChangedPartIsAnUpdateOfItsColumn() {
        Person ada = added(ada());
        try (Session session = db.openSession()) {
            Person person = session.get(PERSON, Objects.requireNonNull(ada.id));
            Objects.requireNonNull(person.home).city = "Ockham";
            assertThat(session.changes(person)).extracting(Change::column).containsExactly("home_city");
            assertThat(sqlOf(session::flush))
                    .singleElement()
                    .satisfies(sql ->
                            assertThat(sql).contains("home_city").doesNotContain("home_street", "name_first", "work"));
            person.name = new PersonName("Ada", "King");
            assertThat(session.changes(person)).extracting(Change::column).containsExactly("name_last");
            person.name = new PersonName("Ada", "Lovelace");
            assertThat(sqlOf(session::flush)).isEmpty();
            Objects.requireNonNull(person.home).spot = new Spot(51.5, 1);
            assertThat(session.changes(person)).extracting(Change::column).containsExactly("home_spot_longitude");
            session.commit();
        }
        assertThat(read(ada).home)
                .usingRecursiveComparison()
                .isEqualTo(new Place("St James's Square", "Ockham", new Spot(51.5, 1)));
    }

    @Test
    void X146_objectsAppearVanishAndAreReplacedByEqualOnes() {
        Person ada = added(ada());
        try (Session session = db.openSession()) {
            Person person = session.get(PERSON, Objects.requireNonNull(ada.id));
            person.home = new Place("St James's Square", "London", new Spot(51.5, -0.13));
            assertThat(sqlOf(session::flush)).isEmpty();
            person.work = new Place("Dorset", null, null);
            assertThat(session.changes(person)).extracting(Change::column).containsExactly("work_road");
            session.flush();
            person.home = null;
            assertThat(session.changes(person))
                    .extracting(Change::column)
                    .containsExactly("home_street", "home_city", "home_spot_latitude", "home_spot_longitude");
            session.rollback();
            assertThat(person).usingRecursiveComparison().isEqualTo(ada);
        }
    }

    @Test
    void X146_partsAreUsedInWhereAndOrderBy() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Person person = new Person("P" + i, i % 2 == 0 ? null : "L");
            person.home = new Place("Street " + (5 - i), "City", new Spot(i, -i));
            person.work = new Place("Road " + i, null, i == 0 ? null : new Spot(10 - i, 0));
            people.add(person);
        }
        new PersonDao(db).insertAll(people);
        assertThat(db.list(select(PERSON.name.first)
                        .where(PERSON.home.spot.latitude.ge(1.0).and(PERSON.work.spot.latitude.gt(6.0)))
                        .orderBy(PERSON.home.street.asc())))
                .containsExactly("P3", "P2", "P1");
        assertThat(db.list(select(PERSON).where(PERSON.name.last.eq("L")).orderBy(PERSON.name.first.desc())))
                .extracting(person -> person.name.first())
                .containsExactly("P3", "P1");
    }

    @Test
    void X146_valuesOfEmbeddedObjectsAreValidatedByTheirOwnColumns() {
        Person ada = ada();
        ada.work = new Place("a road too long", null, null);
        assertThatThrownBy(() -> added(ada))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Person.work_road");
        Person nameless = ada();
        nameless.name = nothing();
        assertThatThrownBy(() -> added(nameless))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Person.name");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a careless application does
    private static <T> T nothing() {
        return null;
    }
}
