package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.exists;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.max;
import static io.aludel.sql.Sql.notExists;
import static io.aludel.sql.Sql.number;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.scalar;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.internal.render.AppliedFilters;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SELECTs inside of statements. */
class SubqueryTest extends GoodsSuite {
    private static final Goods OTHER = Goods.as("other");

    SubqueryTest(String url) {
        super(url);
    }

    private List<String> names(Condition condition) {
        return database.select(GOODS.name)
                .where(condition)
                .orderBy(GOODS.id.asc())
                .list();
    }

    @Test
    void scalars() {
        assertThat(names(GOODS.price.eq(scalar(select(max(GOODS.price)))))).containsExactly("Desk");
        assertThat(names(GOODS.price.eq(scalar(select(max(OTHER.price)).where(OTHER.note.eq(GOODS.note))))))
                .containsExactly("Paper", "Ink");
        assertThat(database.select(
                                GOODS.name, scalar(select(count()).from(OTHER).where(OTHER.price.lt(GOODS.price))))
                        .from(GOODS)
                        .orderBy(GOODS.price.desc())
                        .limit(2)
                        .list())
                .containsExactly(new Row2<>("Desk", 4L), new Row2<>("Ink", 3L));
        assertThat(names(GOODS.price.gt(number(scalar(select(max(OTHER.price)).where(OTHER.note.eq("art"))))
                        .times(new BigDecimal(2)))))
                .containsExactly("Desk");
        assertThat(database.select(GOODS.id, scalar(select(OTHER.id).where(OTHER.id.gt(99L))))
                        .from(GOODS)
                        .first())
                .hasValueSatisfying(row -> assertThat(row.value2()).isNull());
    }

    @Test
    void existence() {
        Select<Long> dearer = select(OTHER.id).where(OTHER.note.eq(GOODS.note).and(OTHER.price.gt(GOODS.price)));
        assertThat(names(exists(dearer))).containsExactly("Pen", "Brush");
        assertThat(names(notExists(dearer))).containsExactly("Paper", "Ink", "Desk");
        assertThat(names(exists(select(OTHER).where(OTHER.id.eq(99L))).or(GOODS.id.eq(2L))))
                .containsExactly("Paper");
        assertThat(names(exists(select(OTHER.note, count()).groupBy(OTHER.note).having(count().gt(5L)))))
                .isEmpty();
        assertThat(database.select(exists(dearer))
                        .from(GOODS)
                        .orderBy(GOODS.id.asc())
                        .list())
                .containsExactly(true, false, false, true, false);
    }

    @Test
    void membership() {
        assertThat(names(GOODS.note.in(select(OTHER.note).where(OTHER.available.not()))))
                .containsExactly("Ink", "Brush");
        assertThat(names(GOODS.id.notIn(select(OTHER.id).where(OTHER.available))))
                .containsExactly("Ink", "Desk");
        assertThat(names(
                        GOODS.id.in(select(OTHER.id).orderBy(OTHER.price.desc()).limit(2))))
                .containsExactly("Ink", "Desk");
    }

    @Test
    void tablesMadeOfStatements() {
        NumberExpression<BigDecimal> total = sum(GOODS.price);
        DerivedTable totals = select(GOODS.note, total).groupBy(GOODS.note).asTable("totals");
        assertThat(database.select(OTHER.name, totals.column(total))
                        .from(OTHER)
                        .join(totals)
                        .on(totals.column(GOODS.note).eq(OTHER.note))
                        .where(totals.column(total).gt(new BigDecimal(6)))
                        .orderBy(OTHER.id.asc())
                        .list())
                .containsExactly(
                        new Row2<>("Ink", new BigDecimal("19.25")), new Row2<>("Brush", new BigDecimal("19.25")));
        DerivedTable dearest =
                select(GOODS).orderBy(GOODS.price.desc()).limit(3).asTable("dearest");
        assertThat(database.select(dearest.column(GOODS.name))
                        .where(dearest.column(GOODS.available))
                        .list())
                .containsExactly("Brush");
        assertThat(database.select(max(dearest.column(GOODS.price))).count()).isEqualTo(1);
        assertThat(dearest.column(GOODS.name).toString()).isEqualTo("dearest.name");
    }

    @Test
    void columnsOfOneNameInATable() {
        DerivedTable pairs = select(GOODS.id, OTHER.id, GOODS.id.plus(OTHER.id))
                .from(GOODS)
                .join(OTHER)
                .on(GOODS.id.lt(OTHER.id))
                .asTable("pairs");
        assertThat(database.select(pairs.column(GOODS.id), pairs.column(OTHER.id))
                        .where(pairs.column(OTHER.id).le(3L))
                        .orderBy(
                                pairs.column(GOODS.id).asc(),
                                pairs.column(OTHER.id).desc())
                        .list())
                .containsExactly(new Row2<>(1L, 3L), new Row2<>(1L, 2L), new Row2<>(2L, 3L));
    }

    @Test
    void statementsOfOneShapeKeepTheirValues() {
        for (long id = 1; id <= 4; id++) {
            DerivedTable some = select(GOODS.id).where(GOODS.id.gt(id)).asTable("some");
            Goods again = Goods.as("again");
            assertThat(database.select(some.column(GOODS.id))
                            .where(some.column(GOODS.id).in(select(again.id).where(again.id.lt(id + 2))))
                            .list())
                    .containsExactly(id + 1);
        }
        assertThat(database.cache.rows(select(GOODS.id), AppliedFilters.NONE).sql())
                .isNotEmpty();
    }

    @Test
    void parametersAreBoundAtTheWhole() {
        Select<Long> part = select(OTHER.id).where(OTHER.name.eq(param("name")));
        assertThat(database.select(GOODS.id)
                        .where(GOODS.id.in(part))
                        .bind("name", "Ink")
                        .list())
                .containsExactly(3L);
        assertThatThrownBy(() -> GOODS.id.in(part.bind("name", "Ink")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bound at the whole statement");
        assertThatThrownBy(() -> GOODS.id.in(select(OTHER.name).map(name -> 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave map(..) out");
        assertThatThrownBy(() -> scalar(select(OTHER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a whole table");
    }

    @Test
    void aTableDoesNotSeeTheTablesBesideIt() {
        DerivedTable wrong = select(OTHER.id).where(OTHER.id.eq(GOODS.id)).asTable("wrong");
        assertThatThrownBy(() -> database.select(GOODS.id)
                        .from(GOODS)
                        .join(wrong)
                        .on(wrong.column(OTHER.id).eq(GOODS.id))
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it has table 'goods' as 'other'");
        assertThatThrownBy(() -> wrong.column(OTHER.name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'goods.name' is not selected in 'wrong'")
                .hasMessageEndingWith("It selects: id");
        Goods same = Goods.as("other");
        assertThatThrownBy(() -> database.select(OTHER.id)
                        .where(exists(select(same.id).where(same.id.gt(OTHER.id))))
                        .list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has the same name");
    }

    @Test
    void sql() {
        DerivedTable some =
                select(GOODS.id, GOODS.id.plus(1L)).where(GOODS.id.gt(1L)).asTable("some");
        assertThat(select(some.column(GOODS.id), literal(1))
                        .where(exists(select(OTHER.id).where(OTHER.id.eq(some.column(GOODS.id))))))
                .hasToString("SELECT id, ? FROM (SELECT id, id + ? AS c2 FROM goods WHERE id > ?) some"
                        + " WHERE EXISTS (SELECT 1 FROM goods other WHERE other.id = some.id)");
        assertThat(select(GOODS.id).where(GOODS.id.notIn(select(OTHER.id))))
                .hasToString("SELECT id FROM goods WHERE id NOT IN (SELECT other.id FROM goods other)");
    }
}
