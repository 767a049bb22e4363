package io.aludel.mapping;

import io.aludel.sql.BasicType;
import io.aludel.sql.Condition;
import io.aludel.sql.NamedTable;
import io.aludel.sql.Node;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Precedence;
import io.aludel.sql.Renaming;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.Sql;
import io.aludel.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A subquery over the rows on the other side of a relationship: whether there are some, or how many.
 *
 * <p>In the condition, the other table's constant means the related rows. Where that name is taken by a table around, as in a
 * relationship of a table to itself, the subquery's table gets another one, and the condition is written with that.
 *
 * @param relation the relationship
 * @param named the other side's table under a name that the application gave it, or null
 * @param condition which of the rows count, or null for all
 * @param links whether the condition is one on the join table
 * @param counts whether they are counted
 */
record RelatedRows(
        Relation<?, ?> relation,
        @Nullable EntityTable<?, ?> named,
        @Nullable Condition condition,
        boolean links,
        boolean counts)
        implements Node {
    static Condition exist(Relation<?, ?> relation) {
        return new Condition(new RelatedRows(relation, null, null, false, false));
    }

    static Condition exist(Relation<?, ?> relation, Condition condition) {
        return new Condition(new RelatedRows(relation, null, required(relation, condition), false, false));
    }

    static Condition exist(Relation<?, ?> relation, EntityTable<?, ?> named, Condition condition) {
        return new Condition(new RelatedRows(relation, named, required(relation, condition), false, false));
    }

    static Condition linkExists(Relation<?, ?> relation, Condition condition) {
        return new Condition(new RelatedRows(relation, null, condition, true, false));
    }

    static NumberExpression<Long> count(Relation<?, ?> relation) {
        return new NumberExpression<>(BasicType.LONG, new RelatedRows(relation, null, null, false, true));
    }

    private static Condition required(Relation<?, ?> relation, @Nullable Condition condition) {
        if (condition == null) {
            throw new NullPointerException(
                    "null is not a condition on the rows of " + relation + ": leave it out, or use Condition.all()");
        }
        return condition;
    }

    @Override
    public void render(SqlWriter out) {
        RelationEnds ends = RelationEnds.of(relation);
        NamedTable plainLinks = ends.links();
        EntityTable<?, ?> table = named == null ? free(relation.target(), out) : named;
        if (plainLinks == null) {
            Condition where = ends.related(table, null).and(onTable(table));
            write(Sql.select(item(table)).from(table).where(where), out);
            return;
        }
        NamedTable linkTable = free(plainLinks, out);
        Condition where = ends.linked(linkTable).and(onLinks(plainLinks, linkTable));
        Selectable<?> link = linkTable.valueColumn(ends.columns().get(0), BasicType.LONG);
        if (hasConditionOnTable() || out.isFiltered(table)) {
            write(
                    Sql.select(item(table))
                            .from(linkTable)
                            .join(table)
                            .on(ends.related(table, linkTable))
                            .where(where.and(onTable(table))),
                    out);
        } else {
            write(Sql.select(item(link)).from(linkTable).where(where), out);
        }
    }

    private boolean hasConditionOnTable() {
        return (condition != null && !links) || !relation.options().condition().isEmpty();
    }

    private Condition onTable(EntityTable<?, ?> table) {
        String filter = relation.options().condition();
        Condition mapped = filter.isEmpty() ? Condition.all() : Sql.condition(filter);
        if (condition == null || links) {
            return mapped;
        }
        return (named == null ? Renaming.of(condition, relation.target(), table) : condition).and(mapped);
    }

    private Condition onLinks(NamedTable plain, NamedTable linkTable) {
        return condition == null || !links ? Condition.all() : Renaming.of(condition, plain, linkTable);
    }

    private Selectable<?> item(Selectable<?> row) {
        return counts ? Sql.count() : row;
    }

    private void write(Select<?> select, SqlWriter out) {
        Node subquery = counts ? Sql.scalar(select).node() : Sql.exists(select).node();
        subquery.render(out);
    }

    private static EntityTable<?, ?> free(EntityTable<?, ?> table, SqlWriter out) {
        String name = out.freeName(table.tableName());
        return name.equals(table.tableName()) ? table : table.as(name);
    }

    private static NamedTable free(NamedTable table, SqlWriter out) {
        String name = out.freeName(table.tableName());
        return name.equals(table.tableName()) ? table : table.as(name);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(counts ? "count related" : "related exist")
                .add(relation.index())
                .table(relation.table());
        if (named != null) {
            key.add("named").table(named);
        }
        if (condition == null) {
            key.add("all");
        } else {
            key.add(links);
            condition.node().shape(key);
        }
    }

    @Override
    public Precedence precedence() {
        return counts ? Precedence.PRIMARY : Precedence.COMPARISON;
    }
}
