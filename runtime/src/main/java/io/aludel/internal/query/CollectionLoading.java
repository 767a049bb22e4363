package io.aludel.internal.query;

import io.aludel.dialect.Dialect;
import io.aludel.internal.query.ResultItem.DraftItem;
import io.aludel.mapping.CollectionOwners;
import io.aludel.mapping.CollectionOwners.Owned;
import io.aludel.mapping.ProjectedCollection;
import io.aludel.sql.Select;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the collections within projections behind the rows of their owners: a SELECT for each collection, in parts where there
 * are more owners than one statement takes.
 */
final class CollectionLoading {
    private static final int MOST_KEYS = 10_000;
    private static final int MOST_KEYS_OF_SEVERAL_COLUMNS = 200;

    private final Dialect dialect;
    private final Rows rows;

    CollectionLoading(Dialect dialect, Rows rows) {
        this.dialect = dialect;
        this.rows = rows;
    }

    /** Runs the statement of a collection. */
    @FunctionalInterface
    interface Rows {
        <T> List<T> list(Select<T> select);
    }

    /** Fills the collections of all objects that were read so far. */
    void load(List<DraftItem<?>> items) {
        for (DraftItem<?> item : items) {
            List<ProjectedCollection<?>> collections = item.projection().collections();
            for (int i = 0; i < collections.size(); i++) {
                load(i, collections.get(i), item.owners());
            }
            item.owners().clear();
        }
    }

    private <T> void load(int index, ProjectedCollection<T> collection, CollectionOwners owners) {
        List<Object> keys = owners.keys(index);
        int most = keysPerStatement(collection.keyColumnCount());
        for (int start = 0; start < keys.size(); start += most) {
            List<Object> part = keys.subList(start, Math.min(keys.size(), start + most));
            Select<Owned<T>> select = collection.ofOwners(collection.keyColumnCount() == 1 ? part : padded(part, most));
            rows.list(select).forEach(element -> owners.add(index, element));
        }
    }

    private int keysPerStatement(int columns) {
        return Math.max(
                1,
                Math.min(
                        columns == 1 ? MOST_KEYS : MOST_KEYS_OF_SEVERAL_COLUMNS,
                        dialect.maximumParameters() / columns));
    }

    /** Few sizes, so that few statements are written: the last key again. */
    private static List<Object> padded(List<Object> keys, int most) {
        int size = keys.size() <= 2 ? keys.size() : Math.min(most, Integer.highestOneBit(keys.size() - 1) << 1);
        List<Object> padded = new ArrayList<>(keys);
        while (padded.size() < size) {
            padded.add(keys.get(keys.size() - 1));
        }
        return padded;
    }
}
