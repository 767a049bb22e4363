package io.aludel.internal.persist;

import io.aludel.StaleEntityException;
import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.BatchBinder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes which rows belong together where no field of an entity says so, in batches. */
public final class LinkWriter {
    private final MappedRelation<?, ?> relation;
    private final LinkStatements statements;
    private final Channel channel;

    /** Makes a writer for one transaction. */
    public LinkWriter(MappedRelation<?, ?> relation, Dialect dialect, Channel channel) {
        this.relation = relation;
        this.statements = relation.links(dialect);
        this.channel = channel;
    }

    /** The keys of two rows that belong together. */
    public record Link(Object owner, Object target) {}

    /** Links rows. */
    public void link(List<Link> links) {
        channel.batch(statements.link(), new Batch(links));
    }

    /**
     * Unlinks rows.
     *
     * @throws StaleEntityException when the rows were not linked any more
     */
    public void unlink(List<Link> links) {
        int[] counts = channel.batch(statements.unlink(), new Batch(links));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw Stale.link(relation, statements.table(), links.get(i), counts);
            }
        }
    }

    /** Takes all links from owners. */
    public void unlinkAll(List<?> owners) {
        channel.batch(statements.unlinkAll(), new KeyBatch(relation.owner(), owners));
    }

    /** Takes all links to related rows, which have no field for them. */
    public void unlinkTargets(List<?> targets) {
        channel.batch(statements.unlinkTarget(), new KeyBatch(relation.target(), targets));
    }

    @SuppressWarnings("unchecked") // keys are of the type of the table that they belong to
    private static <K> int bindKey(MappedTable<?, K> table, PreparedStatement statement, int first, Object key)
            throws SQLException {
        return table.binder().bindKey(statement, first, (K) key);
    }

    private final class Batch implements BatchBinder {
        private final List<Link> links;

        Batch(List<Link> links) {
            this.links = links;
        }

        @Override
        public int size() {
            return links.size();
        }

        @Override
        public void bind(PreparedStatement statement, int row) throws SQLException {
            Link link = links.get(row);
            int next = bindKey(relation.owner(), statement, 1, link.owner());
            bindKey(relation.target(), statement, next, link.target());
        }

        @Override
        public List<@Nullable Object> values(int row) {
            return Arrays.asList(links.get(row).owner(), links.get(row).target());
        }
    }

    private static final class KeyBatch implements BatchBinder {
        private final MappedTable<?, ?> table;
        private final List<?> keys;

        KeyBatch(MappedTable<?, ?> table, List<?> keys) {
            this.table = table;
            this.keys = keys;
        }

        @Override
        public int size() {
            return keys.size();
        }

        @Override
        public void bind(PreparedStatement statement, int row) throws SQLException {
            bindKey(table, statement, 1, keys.get(row));
        }

        @Override
        public List<@Nullable Object> values(int row) {
            return Arrays.asList(keys.get(row));
        }
    }
}
