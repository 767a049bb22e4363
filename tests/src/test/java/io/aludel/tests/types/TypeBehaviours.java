package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Session;
import io.aludel.sql.Condition;
import io.aludel.sql.OrderedExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.jspecify.annotations.Nullable;

/** What every type does. */
abstract class TypeBehaviours extends TypesSuite {
    TypeBehaviours() {
        super(SAMPLE);
    }

    /** Checks all that a type does. */
    final <T> void behaves(TypeCase<T> type) {
        comesBackThroughASession(type);
        comesBackThroughADao(type);
        isComparedInSql(type);
        nullIsNull(type);
        onlyDifferentValuesAreWritten(type);
        manyRowsAreWrittenAtOnce(type);
    }

    private <T> void comesBackThroughASession(TypeCase<T> type) {
        for (T value : type.values()) {
            Long id = insert(type, value);
            db.transaction(session -> same(type.get().apply(session.get(SAMPLE, id)), value));
            same(db.list(select(type.column()).where(SAMPLE.id.eq(id))).get(0), value);
            try (Session session = db.openSession()) {
                Sample sample = session.get(SAMPLE, id);
                type.set().accept(sample, null);
                session.refresh(sample);
                same(type.get().apply(sample), value);
            }
        }
    }

    private <T> Long insert(TypeCase<T> type, @Nullable T value) {
        Sample sample = type.sample(value);
        db.transaction(session -> session.add(sample));
        return Objects.requireNonNull(sample.id);
    }

    private <T> void comesBackThroughADao(TypeCase<T> type) {
        SampleDao dao = new SampleDao(db);
        for (T value : type.values()) {
            Sample sample = dao.insert(type.sample(null));
            type.set().accept(sample, value);
            dao.update(sample);
            Sample read = dao.require(Objects.requireNonNull(sample.id));
            same(type.get().apply(read), value);
            type.set().accept(read, null);
            assertThat(type.get().apply(dao.require(Objects.requireNonNull(dao.upsert(read).id))))
                    .isNull();
        }
    }

    private static <T> void same(@Nullable T actual, T expected) {
        RecursiveComparisonAssert<?> comparison = assertThat(actual).isNotNull().usingRecursiveComparison();
        comparison.withStrictTypeChecking().isEqualTo(expected);
    }

    private <T> void isComparedInSql(TypeCase<T> type) {
        SampleDao dao = new SampleDao(db);
        dao.list().forEach(dao::delete);
        List<T> values = type.values();
        List<Long> ids = new ArrayList<>();
        for (T value : values) {
            ids.add(insert(type, value));
        }
        insert(type, null);
        for (int i = 0; i < values.size(); i++) {
            T value = type.copy().apply(values.get(i));
            assertThat(ids(type.column().eq(value))).as("= %s", value).containsExactly(ids.get(i));
            assertThat(ids(type.column().ne(value))).as("<> %s", value).hasSize(values.size() - 1);
            assertThat(ids(type.column().in(Collections.singleton(value)))).containsExactly(ids.get(i));
            assertThat(ids(type.column().isNotDistinctFrom(value))).containsExactly(ids.get(i));
        }
        assertThat(ids(type.column().in(values))).containsExactlyElementsOf(ids);
        assertThat(ids(type.column().notIn(values))).isEmpty();
        assertThat(ids(type.column().eq(type.column()))).containsExactlyElementsOf(ids);
        if (type.column() instanceof OrderedExpression<T> ordered) {
            isOrdered(values, ids, ordered);
        }
    }

    private <T> void isOrdered(List<T> values, List<Long> ids, OrderedExpression<T> column) {
        int count = values.size();
        for (int i = 0; i < count; i++) {
            T value = values.get(i);
            assertThat(ids(column.gt(value))).as("> %s", value).containsExactlyElementsOf(ids.subList(i + 1, count));
            assertThat(ids(column.ge(value))).as(">= %s", value).containsExactlyElementsOf(ids.subList(i, count));
            assertThat(ids(column.lt(value))).as("< %s", value).containsExactlyElementsOf(ids.subList(0, i));
            assertThat(ids(column.le(value))).as("<= %s", value).containsExactlyElementsOf(ids.subList(0, i + 1));
        }
        assertThat(ids(column.between(values.get(0), values.get(count - 1)))).containsExactlyElementsOf(ids);
        List<Long> backwards = new ArrayList<>(ids);
        Collections.reverse(backwards);
        assertThat(db.list(select(SAMPLE.id).where(column.isNotNull()).orderBy(column.asc())))
                .containsExactlyElementsOf(ids);
        assertThat(db.list(select(SAMPLE.id).where(column.isNotNull()).orderBy(column.desc())))
                .containsExactlyElementsOf(backwards);
    }

    final List<Long> ids(Condition condition) {
        return db.list(select(SAMPLE.id).where(condition).orderBy(SAMPLE.id.asc()));
    }

    private <T> void nullIsNull(TypeCase<T> type) {
        Long id = insert(type, null);
        db.transaction(
                session -> assertThat(type.get().apply(session.get(SAMPLE, id))).isNull());
        assertThat(ids(type.column().isNull().and(SAMPLE.id.eq(id)))).containsExactly(id);
        assertThat(ids(type.column().eq(TypeBehaviours.<T>nothing()).and(SAMPLE.id.eq(id))))
                .containsExactly(id);
        assertThat(db.list(select(type.column()).where(SAMPLE.id.eq(id)))).containsOnlyNulls();
        db.transaction(session ->
                type.set().accept(session.get(SAMPLE, id), type.values().get(0)));
        assertThat(ids(type.column().isNotNull().and(SAMPLE.id.eq(id)))).containsExactly(id);
        db.transaction(session -> type.set().accept(session.get(SAMPLE, id), null));
        assertThat(ids(type.column().isNull().and(SAMPLE.id.eq(id)))).containsExactly(id);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // null, where a value is expected
    private static <T> T nothing() {
        return null;
    }

    private <T> void onlyDifferentValuesAreWritten(TypeCase<T> type) {
        List<T> values = type.values();
        Long id = insert(type, values.get(0));
        try (Session session = db.openSession()) {
            Sample sample = session.get(SAMPLE, id);
            for (int i = 0; i < values.size(); i++) {
                T next = type.copy().apply(values.get(i));
                type.set().accept(sample, next);
                assertThat(session.isModified(sample)).as("%s", next).isEqualTo(i > 0);
                assertThat(sqlOf(session::flush)).as("%s", next).hasSize(Math.min(i, 1));
                type.set().accept(sample, type.copy().apply(next));
                assertThat(session.isModified(sample)).isFalse();
                assertThat(sqlOf(session::flush)).isEmpty();
            }
            type.set().accept(sample, null);
            assertThat(sqlOf(session::flush)).hasSize(1);
        }
    }

    private <T> void manyRowsAreWrittenAtOnce(TypeCase<T> type) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            samples.add(type.sample(type.values().get(i % type.values().size())));
        }
        SampleDao dao = new SampleDao(db);
        assertThat(sqlOf(() -> dao.insertAll(samples))).hasSizeLessThan(10);
        List<Long> ids = samples.stream()
                .map(sample -> Objects.requireNonNull(sample.id))
                .toList();
        List<Sample> read = dao.findAll(ids);
        for (int i = 0; i < 300; i++) {
            same(
                    type.get().apply(read.get(i)),
                    Objects.requireNonNull(type.get().apply(samples.get(i))));
        }
        db.transaction(session -> {
            session.select(SAMPLE)
                    .where(SAMPLE.id.ge(ids.get(0)))
                    .list()
                    .forEach(sample -> type.set().accept(sample, null));
            assertThat(writesOf(session::flush)).hasSize(1);
        });
        assertThat(ids(type.column().isNotNull().and(SAMPLE.id.ge(ids.get(0))))).isEmpty();
    }
}
