package io.aludel.internal.query;

import io.aludel.AludelException;
import io.aludel.annotation.FetchStrategy;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.schema.IndexColumn;
import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Expression;
import io.aludel.sql.Fetch;
import io.aludel.sql.Fetchable;
import io.aludel.sql.Fetching;
import io.aludel.sql.Join;
import io.aludel.sql.RowReader;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.Sorting;
import io.aludel.sql.Sql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the relationships of the entities of one statement are loaded: some in the statement itself, by joins, the others by
 * statements of their own behind it.
 */
final class FetchPlan {
    private final Engine engine;
    private final EntityTable<?, ?> root;
    private final List<Fetch<?, ?>> fetches;
    private final boolean isJoinable;
    private final boolean isJoinableToOne;
    private final boolean isJoinableToMany;
    private final List<Fetch<?, ?>> taken = new ArrayList<>();
    private final List<Fetch<?, ?>> others = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final List<SelectableTable<?>> items = new ArrayList<>();
    private final List<Sorting> order = new ArrayList<>();
    private boolean hasToMany;

    private FetchPlan(Engine engine, EntityTable<?, ?> root, Select<?> select) {
        this.engine = engine;
        this.root = root;
        this.fetches = select.model().fetches();
        this.isJoinable = Fetching.isJoinable(select);
        this.isJoinableToOne = Fetching.isJoinableToOne(select);
        this.isJoinableToMany = Fetching.isJoinableToMany(select);
    }

    /** Returns the plan for a statement, or null when nothing is loaded along with its rows. */
    static @Nullable FetchPlan of(Engine engine, Select<?> select) {
        List<Fetch<?, ?>> fetches = select.model().fetches();
        Selectable<?> item = select.model().items().get(0);
        if (!(select.isWholeItem() && item instanceof EntityTable<?, ?> root)) {
            if (!fetches.isEmpty()) {
                throw new AludelException(
                        "fetch(..) goes with a statement that selects one entity and nothing else: call map"
                                + " on the list that it returns");
            }
            return null;
        }
        if (fetches.isEmpty() && !engine.mapped(root).isJoinedByDefault()) {
            return null;
        }
        FetchPlan plan = new FetchPlan(engine, root, select);
        fetches.forEach(plan::add);
        plan.addDefaults();
        return plan;
    }

    /** Returns what the statement asks for. */
    List<Fetch<?, ?>> fetches() {
        return fetches;
    }

    /** Returns what is loaded by statements of its own. */
    List<Fetch<?, ?>> others() {
        return others;
    }

    /** What the mapping says is joined, as far as that is possible; the rest follows by itself. */
    private void addDefaults() {
        for (Relation<?, ?> relation : root.relations()) {
            boolean isNamed =
                    fetches.stream().anyMatch(fetch -> ((Relation<?, ?>) fetch.relation()).isSameAs(relation));
            if (relation.isJoinedByDefault() && !isNamed && relation instanceof Fetchable<?, ?> fetchable) {
                Fetch<?, ?> fetch = Sql.joined(fetchable);
                if (isJoinable(mapped(fetch))) {
                    join(fetch, mapped(fetch));
                }
            }
        }
    }

    private void add(Fetch<?, ?> fetch) {
        MappedRelation<?, ?> relation = mapped(fetch);
        if (fetch.source() != null) {
            if (!isJoinable) {
                throw new AludelException("fromJoin(..) of " + relation
                        + " needs all rows of the join: leave out limit, offset and distinct");
            }
            take(fetch, fetch.source());
        } else if (fetch.strategy() == FetchStrategy.JOIN && isJoinable(relation)) {
            join(fetch, relation);
        } else if (fetch.isEager()) {
            others.add(fetch);
        }
    }

    private MappedRelation<?, ?> mapped(Fetch<?, ?> fetch) {
        Relation<?, ?> relation = (Relation<?, ?>) fetch.relation();
        if (!relation.table().equals(root) && relation.table().alias() != null) {
            throw new AludelException("fetch(..) names " + relation + " of '" + relation.table()
                    + "', and the statement selects '" + root + "'");
        }
        return engine.mapped(relation.table()).relations().get(relation.index());
    }

    /** Rows must not multiply twice, and a join table would need a join more. */
    private boolean isJoinable(MappedRelation<?, ?> relation) {
        return relation.relation().options().condition().isEmpty()
                && switch (relation.kind()) {
                    case OWNING_ONE -> isJoinableToOne;
                    case INVERSE_ONE -> isJoinable;
                    case ONE_TO_MANY -> isJoinableToMany && !hasToMany;
                    default -> false;
                };
    }

    private void join(Fetch<?, ?> fetch, MappedRelation<?, ?> relation) {
        EntityTable<?, ?> target = relation.target().table().as("fetched_" + (joins.size() + 1));
        Relation<?, ?> own = root.relations().get(relation.index());
        Condition condition = own instanceof ToOne<?, ?> toOne && relation.kind() == RelationKind.OWNING_ONE
                ? equal(toOne.foreignKey(), target.columns())
                : equal(foreignKey(target, relation), root.columns());
        joins.add(new Join(Join.Kind.LEFT, target, condition));
        if (relation.isToMany()) {
            hasToMany = true;
            order(target, relation);
        }
        take(fetch, target);
    }

    private void take(Fetch<?, ?> fetch, SelectableTable<?> table) {
        taken.add(fetch);
        items.add(table);
    }

    private static List<Column<?>> foreignKey(EntityTable<?, ?> target, MappedRelation<?, ?> relation) {
        int inverse = Objects.requireNonNull(relation.inverse()).index();
        return ((ToOne<?, ?>) target.relations().get(inverse)).foreignKey();
    }

    private static Condition equal(List<Column<?>> foreignKey, List<Column<?>> key) {
        Condition all = Condition.all();
        for (int i = 0; i < foreignKey.size(); i++) {
            all = all.and(equal(foreignKey.get(i), key.get(i)));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // a foreign key's columns have the types of the key's
    private static Condition equal(Column<?> left, Column<?> right) {
        return ((Expression<Object>) left.expression()).eq((Expression<Object>) right.expression());
    }

    private void order(EntityTable<?, ?> target, MappedRelation<?, ?> relation) {
        for (IndexColumn wanted : relation.relation().options().orderBy()) {
            for (Column<?> column : target.columns()) {
                if (column.name().equals(wanted.name())) {
                    order.add(
                            wanted.descending()
                                    ? column.expression().desc()
                                    : column.expression().asc());
                }
            }
        }
        for (Column<?> key : target.keyColumns()) {
            order.add(key.expression().asc());
        }
    }

    /** Returns the statement with the joined tables. */
    Select<JoinedRow> joined(Select<?> select) {
        RowReader<JoinedRow> reader = row -> {
            @Nullable Object[] related = new @Nullable Object[items.size()];
            for (int i = 0; i < related.length; i++) {
                related[i] = row.get(i + 1, items.get(i));
            }
            return new JoinedRow(row.get(0, root), related);
        };
        return Fetching.joined(select, joins, items, order, reader);
    }

    /** Returns a statement that finds the keys of the entities. */
    Select<Object> keys(Select<?> select) {
        List<Expression<?>> keys = new ArrayList<>();
        for (Column<?> column : root.keyColumns()) {
            keys.add(column.expression());
        }
        return Fetching.selecting(select, keys);
    }

    /** Returns each entity once, in the order of the rows, and hands over what the joins found. */
    @SuppressWarnings("unchecked") // the statement's rows are its entities
    <R> List<R> fold(List<JoinedRow> rows, EntityRows result) {
        boolean hasSource = taken.stream().anyMatch(fetch -> fetch.source() != null);
        for (int i = 0; i < taken.size(); i++) {
            IdentityHashMap<Object, List<Object>> related = related(rows, i);
            if (hasSource || (hasToMany && !mapped(taken.get(i)).isToMany())) {
                related.replaceAll((owner, found) -> distinct(found));
            }
            result.fill(related, taken.get(i));
        }
        List<R> entities = new ArrayList<>();
        rows.forEach(row -> entities.add((R) row.entity()));
        return hasSource || hasToMany ? distinct(entities) : entities;
    }

    /** Returns what each entity has, which where rows repeat it is there several times. */
    private static IdentityHashMap<Object, List<Object>> related(List<JoinedRow> rows, int position) {
        IdentityHashMap<Object, List<Object>> related = new IdentityHashMap<>();
        Object owner = null;
        List<Object> found = List.of();
        for (JoinedRow row : rows) {
            if (row.entity() != owner) {
                // most often the rows of an entity follow each other
                owner = row.entity();
                found = related.computeIfAbsent(owner, each -> new ArrayList<>());
            }
            Object element = row.related(position);
            if (element != null) {
                found.add(element);
            }
        }
        return related;
    }

    private static <T> List<T> distinct(List<T> objects) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> once = new ArrayList<>();
        Object last = null;
        for (T object : objects) {
            if (object != last && seen.add(object)) {
                once.add(object);
            }
            last = object;
        }
        return once;
    }
}
