package io.aludel.tests;

import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.deleteFrom;
import static io.aludel.sql.Sql.insertInto;
import static io.aludel.sql.Sql.inserted;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static io.aludel.sql.Sql.table;
import static io.aludel.sql.Sql.update;
import static io.aludel.tests.shop.QCategory.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.IntegrityException;
import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.BooleanColumn;
import io.aludel.sql.DerivedTable;
import io.aludel.sql.NamedTable;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.Row2;
import io.aludel.sql.TextColumn;
import io.aludel.tests.shop.Category;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables without entities: defined in code, created, filled and queried on the database alone. */
class NamedTableTest extends DatabaseSuite {
    private static final Table DEFINITION = Table.named("users")
            .column(TableColumn.required("id", ColumnType.of(BasicType.LONG)))
            .column(TableColumn.required("name", ColumnType.of(BasicType.STRING, 40)))
            .column(TableColumn.required("active", ColumnType.of(BasicType.BOOLEAN))
                    .withDefault("TRUE"))
            .column(TableColumn.nullable("born", ColumnType.of(BasicType.LOCAL_DATE)))
            .column(TableColumn.nullable("balance", ColumnType.decimal(BasicType.decimal(20, 4), 20, 4)))
            .primaryKey("users_pk", "id")
            .build();
    private static final NamedTable USERS = table(DEFINITION);
    private static final NumberColumn<Long> ID = USERS.numberColumn("id", Long.class);
    private static final TextColumn NAME = USERS.textColumn("name");
    private static final BooleanColumn ACTIVE = USERS.booleanColumn("active");
    private static final OrderedColumn<LocalDate> BORN = USERS.column("born", LocalDate.class);
    private static final NumberColumn<BigDecimal> BALANCE = USERS.numberColumn("balance", BigDecimal.class);

    /** The row to be inserted is called like this in a MERGE and in ON CONFLICT: the table has to be told from it. */
    @Test
    void anUpsertIntoATableThatIsNamedLikeTheRowToBeInserted() {
        for (String name : List.of("source", "EXCLUDED", "excluded")) {
            Table definition = Table.named(name)
                    .column(TableColumn.required("id", ColumnType.of(BasicType.LONG)))
                    .column(TableColumn.required("hits", ColumnType.of(BasicType.LONG)))
                    .primaryKey(name + "_pk", "id")
                    .build();
            NamedTable hits = table(definition);
            NumberColumn<Long> id = hits.numberColumn("id", Long.class);
            NumberColumn<Long> count = hits.numberColumn("hits", Long.class);
            db.schema().create(definition);
            for (int i = 0; i < 2; i++) {
                db.execute(insertInto(hits)
                        .values(id.to(1L), count.to(5L))
                        .onConflict(id)
                        .update(count.to(count.plus(inserted(count)))));
                db.execute(insertInto(hits)
                        .columns(id, count)
                        .select(select(id, count))
                        .onConflict(id)
                        .update(count));
                db.execute(insertInto(hits)
                        .values(id.to(1L), count.to(9L))
                        .onConflict(id)
                        .doNothing());
            }
            assertThat(db.select(count).one()).isEqualTo(10L);
            db.schema().drop(definition);
        }
    }

    /** Names that Aludel gives to parts of a statement, as names of the application's tables and columns. */
    @Test
    void tablesNamedLikePartsOfAStatement() {
        for (String name : List.of("numbered", "operand", "counted", "source", "existing_row", "fetched_1")) {
            Table definition = Table.named(name)
                    .column(TableColumn.required("id", ColumnType.of(BasicType.LONG)))
                    .column(TableColumn.required("group_1", ColumnType.of(BasicType.LONG)))
                    .column(TableColumn.required("c2", ColumnType.of(BasicType.LONG)))
                    .primaryKey(name + "_pk", "id")
                    .build();
            NamedTable table = table(definition);
            NumberColumn<Long> id = table.numberColumn("id", Long.class);
            NumberColumn<Long> group = table.numberColumn("group_1", Long.class);
            NumberColumn<Long> third = table.numberColumn("c2", Long.class);
            db.schema().create(definition);
            for (long i = 1; i <= 6; i++) {
                db.execute(insertInto(table).values(id.to(i), group.to(i), third.to(i % 2)));
            }
            assertThat(db.select(id).distinctOn(third).orderBy(id.desc()).list())
                    .containsExactly(6L, 5L);
            NumberColumn<Long> other = table.as("o").numberColumn("id", Long.class);
            assertThat(db.select(id)
                            .where(id.in(select(other)
                                    .distinctOn(other.remainder(3L))
                                    .orderBy(other.asc())))
                            .orderBy(id.asc())
                            .list())
                    .containsExactly(1L, 2L, 3L);
            assertThat(db.list(select(id)
                            .limit(2)
                            .orderBy(id.asc())
                            .union(select(id.plus(10L)).where(id.eq(6L)))
                            .orderBy(id.desc())
                            .limit(2)))
                    .containsExactly(16L, 2L);
            assertThat(db.select(third).distinct().count()).isEqualTo(2);
            NumberExpression<Long> half = third.plus(7L);
            assertThat(db.select(half, count())
                            .groupBy(half)
                            .orderBy(half.asc())
                            .list())
                    .containsExactly(new Row2<>(7L, 3L), new Row2<>(8L, 3L));
            DerivedTable halves = select(count(), half).groupBy(half).asTable("halves");
            assertThat(db.select(count()).from(halves).one()).isEqualTo(2L);
            DerivedTable twice = select(count(), half)
                    .groupBy(half)
                    .unionAll(select(count(), half).groupBy(half))
                    .asTable("twice");
            assertThat(db.select(sum(twice.column(half))).from(twice).one()).isEqualTo(30L);
            assertThat(db.select(half)
                            .groupBy(half)
                            .distinctOn(half)
                            .orderBy(half.desc())
                            .list())
                    .containsExactly(8L, 7L);
            db.execute(insertInto(table)
                    .columns(id, group, third)
                    .select(select(id.plus(100L), group, third).distinct())
                    .onConflict(id)
                    .update(group));
            assertThat(db.select(count()).from(table).one()).isEqualTo(12L);
            db.schema().drop(definition);
        }
    }

    private void fill() {
        db.schema().create(DEFINITION);
        db.execute(insertInto(USERS)
                .values(
                        ID.to(1L),
                        NAME.to("Ann"),
                        BORN.to(LocalDate.of(1990, 1, 31)),
                        BALANCE.to(new BigDecimal("1.5000")))
                .values(ID.to(2L), NAME.to("Bob"), ACTIVE.to(false))
                .values(ID.to(3L), NAME.to("Cid")));
    }

    @Test
    void definedCreatedFilledAndQueried() {
        fill();
        List<Row2<String, BigDecimal>> active =
                db.list(select(NAME, BALANCE).where(ACTIVE).orderBy(ID.asc()));
        assertThat(active).extracting(row -> row.value1()).containsExactly("Ann", "Cid");
        assertThat(active.get(0).value2()).isEqualTo(new BigDecimal("1.5000"));
        assertThat(active.get(1).value2()).isNull();
        assertThat(db.execute(update(USERS).set(NAME, NAME.upper()).where(BORN.isNull())))
                .isEqualTo(2);
        assertThat(db.execute(deleteFrom(USERS).where(ID.eq(1L)))).isEqualTo(1);
        assertThat(db.list(select(NAME).orderBy(NAME.desc()))).containsExactly("CID", "BOB");
        assertThatThrownBy(() -> db.execute(insertInto(USERS).values(ID.to(2L), NAME.to("x"))))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Inserting into 'users'");
        db.schema().drop(DEFINITION);
        assertThatThrownBy(() -> db.count(select(ID))).isInstanceOf(io.aludel.SyntaxException.class);
    }

    @Test
    void namedWhereTheyAreUsed() {
        fill();
        assertThat(db.list(select(table("users").column("name", String.class))
                        .from(table("users"))
                        .where(table("users").column("id", Long.class).gt(1L))
                        .orderBy(table("users").column("id", Long.class).asc())))
                .containsExactly("Bob", "Cid");
    }

    @Test
    void theSameNamesShareARendering() {
        fill();
        Runnable statement = () -> db.list(select(table("users").textColumn("name"))
                .where(table("users").textColumn("name").eq("x")));
        statement.run();
        var before = db.statistics();
        statement.run();
        assertThat(db.statistics().since(before).rendered()).isZero();
    }

    @Test
    void joinedWithThemselvesAndWithEntities() {
        fill();
        db.transaction(session -> {
            session.add(new Category("Ann"));
            NamedTable younger = USERS.as("younger");
            NumberColumn<Long> youngerId = younger.numberColumn("id", Long.class);
            assertThat(session.select(ID, count())
                            .from(USERS)
                            .join(younger)
                            .on(youngerId.gt(ID))
                            .groupBy(ID)
                            .orderBy(ID.asc())
                            .list())
                    .containsExactly(new Row2<>(1L, 2L), new Row2<>(2L, 1L));
            assertThat(session.select(CATEGORY, ID)
                            .from(CATEGORY)
                            .join(USERS)
                            .on(NAME.eq(CATEGORY.name))
                            .map((category, id) -> category.name + id)
                            .list())
                    .containsExactly("Ann1");
        });
    }

    @Test
    void aQueryOfAnEntitysTableByItsNameIsPrecededByTheFlush() {
        db.transaction(session -> {
            session.add(new Category("tools"));
            TextColumn name = table("categories").textColumn("name");
            assertThat(session.select(name).list()).containsExactly("tools");
        });
    }

    @Test
    void upsertsAndReturning() {
        fill();
        assertThat(db.list(insertInto(USERS)
                        .rows(
                                IntStream.rangeClosed(3, 4).boxed().toList(),
                                number -> List.of(ID.to((long) number), NAME.to("u" + number)))
                        .onConflict(ID)
                        .update(NAME)
                        .returning(ID, NAME)))
                .containsExactlyInAnyOrder(new Row2<>(3L, "u3"), new Row2<>(4L, "u4"));
    }

    @Test
    void aDefinedTableKnowsItsColumns() {
        assertThatThrownBy(() -> USERS.textColumn("nam"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table 'users' has no column 'nam'. It has: id, name, active, born, balance");
        assertThatThrownBy(() -> USERS.column("id", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The column 'id' of table 'users' holds Long, not String");
        assertThatThrownBy(() -> table("users").column("id", long.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name its box");
        assertThatThrownBy(() -> table("users").column("id", Thread.State.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("State is stored does not follow from its class");
        assertThatThrownBy(() -> table("")).isInstanceOf(IllegalArgumentException.class);
    }
}
