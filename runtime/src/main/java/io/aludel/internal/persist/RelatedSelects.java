package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.JoinTable;
import io.aludel.schema.IndexColumn;
import io.aludel.sql.Column;
import io.aludel.sql.Composition;
import io.aludel.sql.Node;
import io.aludel.sql.SqlText;
import io.aludel.sql.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The SELECTs of the rows that belong to several owners, each written once per number of owners: the columns that refer to the
 * owner, unless the related entity has a reference to it, then those of the related entity. Shared by threads.
 */
final class RelatedSelects {
    private final MappedRelation<?, ?> relation;
    private final Dialect dialect;
    private final EntityTable<?, ?> target;
    private final List<TableSource> scope;
    private final String action;
    private final KeyChunks chunks;
    private final Map<Integer, StatementKey> byOwners = new ConcurrentHashMap<>();

    RelatedSelects(MappedRelation<?, ?> relation, Dialect dialect) {
        this.relation = relation;
        this.dialect = dialect;
        this.target = relation.target().table();
        JoinTable joinTable = relation.joinTable();
        this.scope = joinTable == null ? List.of(target) : List.of(new LinkTable(joinTable), target);
        this.action = "Loading " + relation;
        this.chunks = new KeyChunks(dialect, relation.owner().table().keyColumnCount());
    }

    /** Returns the portions in which owners are asked for. */
    KeyChunks chunks() {
        return chunks;
    }

    /** Returns the tables that the SELECTs read. */
    List<TableSource> scope() {
        return scope;
    }

    /** Returns the SELECT for a number of owners, of the rows that meet the condition of a filter. */
    StatementKey byOwners(int count, @Nullable BoundStatement filter) {
        if (filter != null) {
            return write(filter, (text, columns) -> text.text(KeyChunks.condition(columns, count)));
        }
        return byOwners.computeIfAbsent(
                count, size -> write(null, (text, columns) -> text.text(KeyChunks.condition(columns, size))));
    }

    /** Returns the SELECT for the owners whose keys a statement finds, of the rows that meet the condition of a filter. */
    StatementKey byStatement(String sql, @Nullable BoundStatement filter) {
        return write(filter, (text, columns) -> {
            String names = String.join(", ", columns);
            text.text(columns.size() == 1 ? names : "(" + names + ")").text(" IN (" + sql + ")");
        });
    }

    /** Writes which rows belong to the owners. */
    @FunctionalInterface
    private interface OwnerCondition {
        void write(SqlText text, List<String> columns);
    }

    private StatementKey write(@Nullable BoundStatement filter, OwnerCondition condition) {
        JoinTable joinTable = relation.joinTable();
        SqlText text = new SqlText(dialect, this::composition);
        if (joinTable == null) {
            text.enter(scope).text("SELECT ");
            if (!relation.isToldByReference()) {
                columns(text, target, relation.targetColumns());
                text.text(", ");
            }
            text.selection(target).text(" FROM ").source(target).text(" WHERE ");
            restrict(text, filter);
            condition.write(text, names(scope, target, relation.targetColumns()));
        } else {
            TableSource links = scope.get(0);
            text.enter(scope).text("SELECT ");
            columns(text, links, joinTable.ownerColumns());
            text.text(", ").selection(target).text(" FROM ");
            links.render(text);
            boolean isComposed = text.isComposed(target);
            text.text(isComposed ? " JOIN (" : " JOIN ").source(target).text(isComposed ? ") ON " : " ON ");
            joined(text, links, joinTable.targetColumns());
            text.text(" WHERE ");
            restrict(text, filter);
            condition.write(text, names(scope, links, joinTable.ownerColumns()));
        }
        String own = relation.relation().options().condition();
        if (!own.isEmpty()) {
            text.text(" AND (").text(own).text(")");
        }
        order(text);
        return StatementKey.of(text.toString(), action);
    }

    private @Nullable Composition composition(TableSource source) {
        Hierarchy<?> hierarchy = relation.target().hierarchy();
        return source == target && hierarchy != null ? hierarchy.composition(target) : null;
    }

    private void restrict(SqlText text, @Nullable BoundStatement filter) {
        Node restriction = text.restriction(target);
        if (restriction != null) {
            text.node(restriction).text(" AND ");
        }
        if (filter != null) {
            text.text(filter.sql()).text(" AND ");
        }
    }

    private static void columns(SqlText text, TableSource table, List<String> names) {
        String separator = "";
        for (String name : names) {
            text.text(separator).column(table, name);
            separator = ", ";
        }
    }

    private void joined(SqlText text, TableSource links, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            text.text(i == 0 ? "" : " AND ").column(links, names.get(i)).text(" = ");
            text.column(target, target.columns().get(i).name());
        }
    }

    private List<String> names(List<TableSource> sources, TableSource table, List<String> columns) {
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            names.add(new SqlText(dialect, this::composition)
                    .enter(sources)
                    .column(table, column)
                    .toString());
        }
        return names;
    }

    /** As the mapping says, and by key, so that the order is the same each time. */
    private void order(SqlText text) {
        List<IndexColumn> order = new ArrayList<>(relation.relation().options().orderBy());
        for (Column<?> key : target.keyColumns()) {
            if (order.stream().noneMatch(column -> Objects.equals(column.name(), key.name()))) {
                order.add(new IndexColumn(key.name(), false));
            }
        }
        String separator = " ORDER BY ";
        for (IndexColumn column : order) {
            text.text(separator).column(target, column.name()).text(column.descending() ? " DESC" : "");
            separator = ", ";
        }
    }
}
