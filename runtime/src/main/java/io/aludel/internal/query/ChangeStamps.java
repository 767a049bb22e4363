package io.aludel.internal.query;

import io.aludel.AludelException;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.Stamps;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Assignment;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.Column;
import io.aludel.sql.Conflict;
import io.aludel.sql.InsertModel;
import io.aludel.sql.UpdateModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What Aludel sets by itself when a statement changes rows of an entity's table past the objects: times, versions, and the
 * keys that it makes. What the statement sets stays. For one execution.
 */
final class ChangeStamps {
    private final Engine engine;
    private final Channel channel;
    private final Stamps stamps;

    ChangeStamps(Engine engine, Channel channel) {
        this.engine = engine;
        this.channel = channel;
        this.stamps = new Stamps(engine.clock());
    }

    ChangeModel stamped(ChangeModel change) {
        if (!(change.table() instanceof EntityTable<?, ?> table)) {
            return change;
        }
        MappedTable<?, ?> mapped = engine.mapped(table);
        Hierarchy<?> hierarchy = mapped.hierarchy();
        if (hierarchy != null) {
            requireOneTable(change, mapped, hierarchy);
        }
        if (change instanceof UpdateModel update) {
            return update.completed(updated(mapped));
        } else if (change instanceof InsertModel insert) {
            return inserted(insert, mapped);
        }
        return change;
    }

    private static void requireOneTable(ChangeModel change, MappedTable<?, ?> mapped, Hierarchy<?> hierarchy) {
        if (hierarchy.lineage().isJoined()) {
            throw new AludelException(change.action() + " by a statement is not possible: " + mapped.entityName()
                    + " is of a JOINED hierarchy, whose rows are in several tables. Change the objects, or name the one table"
                    + " in native SQL");
        }
        if (change instanceof InsertModel && hierarchy.lineage().value() == null) {
            throw new AludelException(
                    change.action() + " by a statement is not possible: " + mapped.entityName()
                            + " is abstract, so that its rows are those of its subclasses. Insert into the table of one of those");
        }
    }

    private List<Assignment> updated(MappedTable<?, ?> mapped) {
        List<Assignment> assignments = new ArrayList<>();
        for (ColumnStamp stamp : mapped.stamps()) {
            Column<?> column = column(mapped, stamp);
            if (stamp.kind() == ColumnStamp.Kind.VERSION) {
                assignments.add(Assignment.increasing(column));
            } else if (stamp.kind() == ColumnStamp.Kind.UPDATED_AT) {
                assignments.add(set(column, stamp));
            }
        }
        return assignments;
    }

    private InsertModel inserted(InsertModel insert, MappedTable<?, ?> mapped) {
        List<Assignment> same = new ArrayList<>();
        Hierarchy<?> hierarchy = mapped.hierarchy();
        if (hierarchy != null && hierarchy.lineage().value() != null) {
            same.add(hierarchy.lineage().discriminator().to(hierarchy.lineage().value()));
        }
        InsertModel keyed = insert;
        for (ColumnStamp stamp : mapped.stamps()) {
            if (stamp.kind() == ColumnStamp.Kind.UUID) {
                keyed = withEach(keyed, column(mapped, stamp), stamp);
            } else {
                same.add(set(column(mapped, stamp), stamp));
            }
        }
        Conflict conflict = insert.conflict();
        InsertModel stamped = mapped.withSequenceKeys(keyed, channel).completed(same);
        return conflict == null ? stamped : stamped.with(conflict.completed(updated(mapped)));
    }

    /** A key of its own for each row. */
    private InsertModel withEach(InsertModel insert, Column<?> column, ColumnStamp stamp) {
        return insert.completedEach(column, () -> set(column, stamp));
    }

    private static Column<?> column(MappedTable<?, ?> mapped, ColumnStamp stamp) {
        return mapped.table().columns().get(stamp.column());
    }

    private <T> Assignment set(Column<T> column, ColumnStamp stamp) {
        return column.to(column.type().javaType().cast(stamp.value(column.type().javaType(), stamps)));
    }
}
