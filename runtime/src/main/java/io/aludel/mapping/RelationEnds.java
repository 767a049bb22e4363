package io.aludel.mapping;

import io.aludel.AludelException;
import io.aludel.sql.BasicType;
import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.NamedTable;
import io.aludel.sql.Selectable;
import io.aludel.sql.Sql;
import io.aludel.sql.TableSource;
import io.aludel.sql.ValueColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which columns the rows on both sides of a relationship belong together.
 *
 * @param own columns of the table that has the relationship: its foreign key, or its key
 * @param columns columns of the other side's table, or of the join table, that are equal to those
 * @param joinTable the join table as this side sees it, or null
 */
record RelationEnds(
        List<Column<?>> own, List<String> columns, @Nullable JoinTable joinTable) {
    static RelationEnds of(Relation<?, ?> relation) {
        if (relation instanceof ToOne<?, ?> toOne && relation.mappedBy() == null) {
            return new RelationEnds(
                    toOne.foreignKey(), Correlation.names(relation.target().keyColumns()), null);
        }
        List<Column<?>> key = relation.table().keyColumns();
        if (relation.mappedBy() != null) {
            Relation<?, ?> other = inverse(relation, relation.mappedBy());
            JoinTable joinTable = other instanceof PluralRelation<?, ?> toMany ? toMany.joinTable() : null;
            if (joinTable != null) {
                return new RelationEnds(key, joinTable.targetColumns(), joinTable.inverse());
            }
            if (other instanceof ToOne<?, ?> toOne) {
                return new RelationEnds(key, Correlation.names(toOne.foreignKey()), null);
            }
        }
        PluralRelation<?, ?> toMany = (PluralRelation<?, ?>) relation;
        JoinTable joinTable = toMany.joinTable();
        return joinTable == null
                ? new RelationEnds(key, toMany.joinColumns(), null)
                : new RelationEnds(key, joinTable.ownerColumns(), joinTable);
    }

    private static Relation<?, ?> inverse(Relation<?, ?> relation, String mappedBy) {
        EntityTable<?, ?> target = relation.target();
        for (Relation<?, ?> other : target.relations()) {
            if (other.name().equals(mappedBy)) {
                return other;
            }
        }
        throw new AludelException(relation + " is mapped by '" + mappedBy + "', which "
                + target.entityType().getSimpleName() + " does not have: build the modules with both entities again");
    }

    /** Returns the join table under its own name, or null when there is none. */
    @Nullable
    NamedTable links() {
        return joinTable == null ? null : Sql.table(joinTable.schemaName(), joinTable.tableName());
    }

    /** Returns something to select of links, whose type matters to nobody. */
    Selectable<?> link(NamedTable links) {
        return links.valueColumn(columns.get(0), BasicType.LONG);
    }

    /** Returns which rows of the other side's table, or which links, belong to the row with the given values in its columns. */
    Condition knownBy(TableSource source, List<Object> values) {
        Condition all = Condition.all();
        for (int i = 0; i < columns.size(); i++) {
            all = all.and(EntityTable.equal(
                    new ValueColumn<>(source, columns.get(i), own.get(i).type()), values.get(i)));
        }
        return all;
    }

    /** Returns which links belong to a row of the table that has the relationship. */
    Condition linked(NamedTable links) {
        return Correlation.of(links, columns, own);
    }

    /** Returns which rows of the other side's table belong to a row of the table that has the relationship, or to a link. */
    Condition related(EntityTable<?, ?> table, @Nullable NamedTable links) {
        return links == null || joinTable == null
                ? Correlation.of(table, columns, own)
                : Correlation.ofKey(table, keyOf(table, links, joinTable));
    }

    /** Returns the columns of a link that refer to the other side's key. */
    static List<Column<?>> keyOf(EntityTable<?, ?> table, NamedTable links, JoinTable joinTable) {
        List<Column<?>> key = table.keyColumns();
        List<Column<?>> columns = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            columns.add(links.valueColumn(
                    joinTable.targetColumns().get(i), key.get(i).type()));
        }
        return columns;
    }
}
