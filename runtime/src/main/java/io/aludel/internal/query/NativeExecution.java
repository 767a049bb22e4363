package io.aludel.internal.query;

import io.aludel.dialect.Codec;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.Endings;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.Hierarchy;
import io.aludel.internal.render.SelectedItem;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Composition;
import io.aludel.sql.Expression;
import io.aludel.sql.NativeQuery;
import io.aludel.sql.NativeRow;
import io.aludel.sql.NativeStatement;
import io.aludel.sql.OutValues;
import io.aludel.sql.Selectable;
import io.aludel.sql.SelectableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs SQL written by hand. As safe for threads as its channels. */
public final class NativeExecution {
    static final String ACTION = "Running SQL";

    private static final Pattern READING =
            Pattern.compile("(?is)(\\s|\\(|--[^\\n]*\\n|/\\*.*?\\*/)*(select|values|with|show|explain|table)\\b.*");
    private static final Pattern CHANGING = Pattern.compile("(?is).*\\b(insert|update|delete|merge)\\b.*");

    private final Engine engine;
    private final Channels channels;
    private final EntityRows entities;

    /** Makes what runs the SQL of a session or a database. */
    public NativeExecution(Engine engine, Channels channels, EntityRows entities) {
        this.engine = engine;
        this.channels = channels;
        this.entities = entities;
    }

    /** Returns all rows. */
    public <R> List<R> list(NativeQuery<R> query) {
        NativeBinding binding = NativeBinding.of(query.statement(), engine.dialect());
        boolean readsOnly = readsOnly(binding.sql());
        Function<Channel, List<R>> work = channel -> {
            StatementKey key = StatementKey.of(selecting(query, binding, readsOnly, channel), ACTION);
            EntityRows result = entities.forResult(channels.filters());
            StreamableRows<R> reader = reader(query, result);
            List<R> rows = readsOnly ? channel.query(key, binding, reader) : channel.insert(key, binding, reader);
            result.finish();
            return rows;
        };
        if (!readsOnly) {
            return channels.changeAny(query.statement().changed(), work);
        }
        channels.flush();
        return channels.read(List.of(), work);
    }

    /** Returns the rows one by one, off an open cursor. */
    public <R> Stream<R> stream(NativeQuery<R> query) {
        NativeBinding binding = NativeBinding.of(query.statement(), engine.dialect());
        if (!readsOnly(binding.sql())) {
            return list(query).stream();
        }
        channels.flush();
        Channels.Held held = channels.hold(List.of());
        StatementKey key;
        StreamableRows<R> reader;
        try {
            key = StatementKey.of(selecting(query, binding, true, held.channel()), ACTION);
            reader = reader(query, entities.forStream());
        } catch (RuntimeException | Error failure) {
            Endings.after(failure, held::close);
            throw failure;
        }
        return RowStream.open(
                held, key, binding, reader, Math.max(engine.dialect().fetchSize(), RowStream.DEFAULT_FETCH_SIZE));
    }

    /** Runs SQL and returns how many rows it changed. */
    public long execute(NativeStatement statement) {
        NativeBinding binding = NativeBinding.of(statement, engine.dialect());
        return channels.changeAny(
                statement.changed(), channel -> channel.update(StatementKey.of(binding.sql(), ACTION), binding));
    }

    /** Runs SQL once for each set of values. */
    public long batch(NativeStatement statement, List<NativeStatement> bound) {
        List<NativeBinding> rows = bound.stream()
                .map(each -> NativeBinding.of(each, engine.dialect()))
                .toList();
        if (rows.isEmpty()) {
            return 0;
        }
        String sql = rows.get(0).sql();
        if (rows.stream().anyMatch(row -> !row.sql().equals(sql))) {
            throw new IllegalArgumentException(
                    "A batch runs one SQL, and lists of different lengths make it another one:"
                            + " bind single values in " + statement);
        }
        return channels.changeAny(statement.changed(), channel -> {
            long changed = 0;
            for (int rowsOfOne : channel.batch(StatementKey.of(sql, ACTION), new NativeBatch(rows))) {
                changed += Math.max(0, rowsOfOne);
            }
            return changed;
        });
    }

    /** Calls a procedure. */
    public OutValues call(NativeStatement statement) {
        if (!engine.dialect().hasProcedures()) {
            throw new UnsupportedOperationException(engine.dialect() + " has no procedures: " + statement);
        }
        NativeCall call = NativeCall.of(statement, engine.dialect());
        return channels.changeAny(
                statement.changed(),
                channel -> channel.call(StatementKey.of(call.binding().sql(), ACTION), call));
    }

    /** Returns whether SQL changes nothing, as far as its words tell; what is doubtful runs as a change. */
    private static boolean readsOnly(String sql) {
        return READING.matcher(sql).matches() && !CHANGING.matcher(sql).matches();
    }

    private String selecting(NativeQuery<?> query, NativeBinding binding, boolean readsOnly, Channel channel) {
        if (query.function() != null) {
            return binding.sql();
        }
        NativeLayout layout = NativeLayout.of(binding.sql(), channel);
        if (query.items().get(0) instanceof SelectableTable<?> table) {
            return layout.selecting(table, composition(table), readsOnly, engine.dialect());
        }
        layout.requireColumns(query.items().size());
        return binding.sql();
    }

    /** The rows of SQL have the columns of all classes of a hierarchy side by side. */
    private @Nullable Composition composition(SelectableTable<?> table) {
        if (!(table instanceof EntityTable<?, ?> entity)) {
            return null;
        }
        Hierarchy<?> hierarchy = engine.mapped(entity).polymorphism();
        return hierarchy == null ? null : hierarchy.flatComposition(entity);
    }

    private <R> StreamableRows<R> reader(NativeQuery<R> query, EntityRows rows) {
        Function<NativeRow, R> function = query.function();
        if (function != null) {
            return new NamedRows<>(engine.dialect(), function);
        }
        List<SelectedItem> items = new ArrayList<>();
        int column = 1;
        for (Selectable<?> item : query.items()) {
            if (item instanceof SelectableTable<?> table) {
                items.add(new SelectedItem.SelectedRow(table, column));
            } else if (item instanceof Expression<?> expression) {
                Codec<?> codec = engine.dialect().codec(expression.type());
                items.add(new SelectedItem.SelectedValue(codec, column++));
            }
        }
        return new ResultReader<>(engine, rows, query.reader(), items.size() == 1, items, false);
    }
}
