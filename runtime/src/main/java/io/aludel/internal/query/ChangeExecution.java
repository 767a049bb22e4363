package io.aludel.internal.query;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Bindings;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.DataChange;
import io.aludel.sql.Select;
import io.aludel.sql.SelectModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Runs statements that change rows: stamped, in parts of a size that the database takes, all or nothing. */
final class ChangeExecution {
    private final Engine engine;
    private final Channels channels;
    private final EntityRows entities;

    ChangeExecution(Engine engine, Channels channels, EntityRows entities) {
        this.engine = engine;
        this.channels = channels;
        this.entities = entities;
    }

    /** Returns how many rows were changed. */
    long execute(DataChange change) {
        change.requireComplete();
        return run(change.model(), change.bindings(), (channel, parts) -> {
            long rows = 0;
            for (ChangeModel part : parts) {
                rows += execute(part, change.bindings(), channel);
            }
            return rows;
        });
    }

    private long execute(ChangeModel part, Bindings bindings, Channel channel) {
        BoundStatement statement = engine.renderings().change(part, bindings, channels.filters());
        return channel.update(StatementKey.of(statement.sql(), part.action()), new BoundParameters(statement));
    }

    /** Returns the changed rows. */
    <R> List<R> list(Select<R> select, ChangeModel change) {
        change.requireComplete();
        select.requireParameters();
        return run(change, select.bindings(), (channel, parts) -> {
            EntityRows result = entities.forResult(channels.filters());
            List<R> rows = new ArrayList<>();
            for (ChangeModel part : parts) {
                rows.addAll(list(select, part, channel, result));
            }
            result.finish();
            return rows;
        });
    }

    private <R> List<R> list(Select<R> select, ChangeModel part, Channel channel, EntityRows result) {
        SelectModel model = select.model().returningFrom(part);
        BoundStatement statement = engine.renderings().returning(model, select.bindings(), channels.filters());
        return channel.insert(
                StatementKey.of(statement.sql(), part.action()),
                new BoundParameters(statement),
                new ResultReader<>(engine, result, select, statement.rendered()));
    }

    private <R> R run(ChangeModel change, Bindings bindings, BiFunction<Channel, List<? extends ChangeModel>, R> work) {
        if (change.table() instanceof EntityTable<?, ?> table) {
            ChangedValues.check(engine.mapped(table), change, bindings);
        }
        return channels.change(change, channel -> {
            ChangeModel stamped = new ChangeStamps(engine, channel).stamped(change);
            return work.apply(channel, stamped.parts(engine.dialect()::rowsPerInsert));
        });
    }
}
