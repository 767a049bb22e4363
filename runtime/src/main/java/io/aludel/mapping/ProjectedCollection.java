package io.aludel.mapping;

import io.aludel.mapping.CollectionOwners.Owned;
import io.aludel.schema.IndexColumn;
import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Expression;
import io.aludel.sql.Fetching;
import io.aludel.sql.NamedTable;
import io.aludel.sql.RowCells;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import io.aludel.sql.Sorting;
import io.aludel.sql.TablePath;
import io.aludel.sql.TableSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A collection within a projection: the SELECT of the elements of several owners, in the relationship's order and by key, so that
 * the order is the same each time. Immutable.
 *
 * @param <T> the type of the elements
 */
public final class ProjectedCollection<T> {
    private final Projection<T> elements;
    private final List<Column<?>> owner;
    private final Select<Owned<T>> all;
    private final List<EntityTable<?, ?>> tables;

    ProjectedCollection(ToMany<?, ?> relation, Projection<T> elements) {
        this.elements = elements;
        RelationEnds ends = RelationEnds.of(relation);
        EntityTable<?, ?> table = elements.table();
        NamedTable links = ends.links();
        this.owner = owner(ends, links == null ? table : links);
        List<Selectable<?>> items = new ArrayList<>();
        owner.forEach(column -> items.add(column.expression()));
        items.add(elements);
        Select<Owned<T>> select = Fetching.select(items, this::read).from(table);
        if (links != null) {
            select = select.join(links).on(ends.related(table, links));
        }
        this.all = select.where(RelationJoins.filter(relation, table.keyColumns()))
                .orderBy(order(relation, table).toArray(new Sorting[0]));
        this.tables = tables(relation, elements);
    }

    private static List<EntityTable<?, ?>> tables(ToMany<?, ?> relation, Projection<?> elements) {
        Set<EntityTable<?, ?>> tables = new LinkedHashSet<>(List.of(relation.table(), elements.table()));
        for (Expression<?> expression : elements.selection()) {
            TableSource table = expression instanceof Column<?> column ? column.table() : elements.table();
            for (TablePath path = table.path(); path != null; path = table.path()) {
                tables.add((EntityTable<?, ?>) table);
                table = path.origin();
            }
        }
        elements.collections().forEach(collection -> tables.addAll(collection.tables));
        return List.copyOf(tables);
    }

    private static List<Column<?>> owner(RelationEnds ends, TableSource source) {
        List<Column<?>> columns = new ArrayList<>();
        for (int i = 0; i < ends.own().size(); i++) {
            columns.add(Fetching.column(
                    source, ends.columns().get(i), ends.own().get(i).type()));
        }
        return List.copyOf(columns);
    }

    private static List<Sorting> order(ToMany<?, ?> relation, EntityTable<?, ?> table) {
        List<Sorting> order = new ArrayList<>();
        List<Column<?>> key = new ArrayList<>(table.keyColumns());
        for (IndexColumn column : relation.options().orderBy()) {
            for (Column<?> each : table.columns()) {
                if (each.name().equals(column.name())) {
                    order.add(
                            column.descending()
                                    ? each.expression().desc()
                                    : each.expression().asc());
                    key.remove(each);
                }
            }
        }
        key.forEach(column -> order.add(column.expression().asc()));
        return order;
    }

    /** Returns what is read of each element. */
    public Projection<T> elements() {
        return elements;
    }

    /** Returns the tables that are read for the elements, and for the collections within them. */
    public List<EntityTable<?, ?>> tables() {
        return tables;
    }

    /** Returns how many columns an owner's key has. */
    public int keyColumnCount() {
        return owner.size();
    }

    /** Returns the statement that finds the elements of some owners. */
    public Select<Owned<T>> ofOwners(Collection<?> keys) {
        if (owner.size() == 1) {
            return all.where(in(owner.get(0), keys));
        }
        Condition any = Condition.none();
        for (Object key : keys) {
            List<?> values = (List<?>) key;
            Condition same = Condition.all();
            for (int i = 0; i < owner.size(); i++) {
                same = same.and(EntityTable.equal(owner.get(i), values.get(i)));
            }
            any = any.or(same);
        }
        return all.where(any);
    }

    @SuppressWarnings("unchecked") // a key's values have the types of its columns
    private static <X> Condition in(Column<X> column, Collection<?> keys) {
        return column.expression().in((Collection<X>) keys);
    }

    private Owned<T> read(RowCells row) throws SQLException {
        int last = owner.size();
        return new Owned<>(key(row), row.get(last, elements));
    }

    private Object key(RowCells row) throws SQLException {
        if (owner.size() == 1) {
            return row.get(0, owner.get(0).expression());
        }
        List<Object> key = new ArrayList<>(owner.size());
        for (int i = 0; i < owner.size(); i++) {
            key.add(row.get(i, owner.get(i).expression()));
        }
        return List.copyOf(key);
    }
}
