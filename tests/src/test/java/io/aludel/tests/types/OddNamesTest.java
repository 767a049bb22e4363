package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QManyColumns.MANY_COLUMNS;
import static io.aludel.tests.types.QObjects.OBJECTS;
import static io.aludel.tests.types.QOddNames.ODD_NAMES;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.IntegrityException;
import io.aludel.Session;
import io.aludel.sql.Column;
import io.aludel.sql.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Y145: names that need quotes, entities of many columns. */
class OddNamesTest extends TypesSuite {
    OddNamesTest() {
        super(ODD_NAMES, OBJECTS, MANY_COLUMNS, SAMPLE);
    }

    @Test
    void Y145_everyNameIsUsable() {
        OddNames odd = new OddNames();
        odd.order = 3;
        odd.row = "row";
        odd.statement = "statement";
        odd.columns = "columns";
        odd.value = "value";
        odd.from = "from";
        odd.tableName = "tableName";
        db.transaction(session -> session.add(odd));
        assertThat(odd.to).isEqualTo("it's");
        OddNamesDao dao = new OddNamesDao(db);
        assertThat(dao.require(Objects.requireNonNull(odd.key)))
                .usingRecursiveComparison()
                .isEqualTo(odd);
        try (Session session = db.openSession()) {
            OddNames read = session.get(ODD_NAMES, odd.key);
            read.last = "last";
            read.changes = "changes";
            read.entity = "entity";
            read.copy = "copy";
            assertThat(sqlOf(session::flush)).hasSize(1);
            session.commit();
        }
        for (Column<?> column : ODD_NAMES.columns()) {
            assertThat(db.list(select(column.expression())
                            .where(column.expression().isNotNull())
                            .orderBy(column.expression().asc())))
                    .as(column.name())
                    .hasSizeLessThanOrEqualTo(1);
        }
        QOddNames aliased = ODD_NAMES.as("an \"alias\"; --");
        assertThat(db.list(select(aliased.copy).where(aliased.last.eq("last").and(aliased.columns.eq("columns")))))
                .containsExactly("copy");
        assertThat(dao.deleteById(odd.key)).isTrue();
        assertThat(db.count(select(SAMPLE))).isZero();
    }

    @Test
    void Y145_namesOf63And128Characters() {
        assertThat(ODD_NAMES.copy.name()).hasSize(63);
        assertThat(ODD_NAMES.from.name()).hasSize(128);
        OddNames odd = new OddNames();
        odd.from = "x";
        odd.copy = "y";
        new OddNamesDao(db).insert(odd);
        OddNames other = new OddNames();
        other.from = "x";
        assertThatThrownBy(() -> new OddNamesDao(db).insert(other)).isInstanceOf(IntegrityException.class);
        for (TextColumn column : List.of(ODD_NAMES.from, ODD_NAMES.copy)) {
            assertThat(db.count(select(ODD_NAMES).where(column.isNotNull()))).isEqualTo(1);
        }
    }

    @Test
    void Y145_constraintsAndIndexesOfOddNamesHold() {
        OddNames odd = new OddNames();
        odd.row = "a";
        odd.state = "b";
        odd.statement = "c";
        odd.first = "d";
        OddNamesDao dao = new OddNamesDao(db);
        dao.insert(odd);
        OddNames same = new OddNames();
        same.row = "a";
        same.state = "b";
        assertThatThrownBy(() -> dao.insert(same)).isInstanceOf(IntegrityException.class);
        OddNames alike = new OddNames();
        alike.statement = "c";
        alike.first = "d";
        assertThatThrownBy(() -> dao.insert(alike)).isInstanceOf(IntegrityException.class);
        OddNames negative = new OddNames();
        negative.order = -1;
        assertThatThrownBy(() -> dao.insert(negative)).isInstanceOf(IntegrityException.class);
        db.schema().dropAll();
        db.schema().createAll();
        assertThat(dao.count()).isZero();
    }

    @Test
    void anEntityNamedLikeAClassThatGeneratedCodeUses() {
        io.aludel.tests.types.Objects stored = new ObjectsDao(db).insert(new io.aludel.tests.types.Objects());
        stored.bytes = new byte[] {1};
        stored.list = List.of("a");
        stored.uuid = new UUID(1, 2);
        new ObjectsDao(db).update(stored);
        db.transaction(session -> {
            io.aludel.tests.types.Objects read = session.select(OBJECTS).one();
            assertThat(read).usingRecursiveComparison().isEqualTo(stored);
            assertThat(sqlOf(session::flush)).isEmpty();
        });
    }

    @Test
    void anEntityOf300ColumnsIsWrittenReadAndUpdated() {
        assertThat(MANY_COLUMNS.columns()).hasSize(300);
        List<ManyColumns> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ManyColumns row = new ManyColumns();
            row.c006 = i;
            row.c296 = (long) i;
            rows.add(row);
        }
        db.transaction(session -> session.addAll(rows));
        db.transaction(session -> {
            ManyColumns row = session.get(MANY_COLUMNS, Objects.requireNonNull(rows.get(100).id));
            assertThat(row).usingRecursiveComparison().isEqualTo(rows.get(100));
            row.c298 = true;
            assertThat(session.changes(row)).hasSize(1);
        });
        assertThat(db.list(select(MANY_COLUMNS.c006).where(MANY_COLUMNS.c298))).containsExactly(100);
        assertThat(new ManyColumnsDao(db).list()).hasSize(250);
    }
}
