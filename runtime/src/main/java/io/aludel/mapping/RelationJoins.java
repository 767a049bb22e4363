package io.aludel.mapping;

import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Join;
import io.aludel.sql.NamedTable;
import io.aludel.sql.Sql;
import java.util.List;

/** What joins the table of one side of a relationship to the other's. */
final class RelationJoins {
    private RelationJoins() {}

    static List<Join> of(Relation<?, ?> relation, EntityTable<?, ?> table, Join.Kind kind) {
        RelationEnds ends = RelationEnds.of(relation);
        NamedTable ownLinks = ends.links();
        JoinTable joinTable = ends.joinTable();
        if (ownLinks == null || joinTable == null) {
            Condition on = ends.related(table, null);
            return List.of(new Join(kind, table, on.and(filter(relation, table.keyColumns()))));
        }
        String alias = table.alias();
        NamedTable links = alias == null ? ownLinks : ownLinks.as(ownLinks.tableName() + "_" + alias);
        Condition on = ends.linked(links).and(filter(relation, RelationEnds.keyOf(table, links, joinTable)));
        return List.of(new Join(linksKind(kind), links, on), new Join(kind, table, ends.related(table, links)));
    }

    /** Rows of the join table are of no use without the row that has the relationship, and never without the other one. */
    private static Join.Kind linksKind(Join.Kind kind) {
        return switch (kind) {
            case RIGHT -> Join.Kind.INNER;
            case FULL -> Join.Kind.LEFT;
            default -> kind;
        };
    }

    /** The mapping's own condition is SQL that names columns of one table alone: it is asked in a subquery that has no other. */
    static Condition filter(Relation<?, ?> relation, List<? extends Column<?>> key) {
        String sql = relation.options().condition();
        if (sql.isEmpty()) {
            return Condition.all();
        }
        EntityTable<?, ?> table = relation.target().as(relation.name() + "_filter");
        return Sql.exists(Sql.select(table).where(Correlation.ofKey(table, key).and(Sql.condition(sql))));
    }
}
