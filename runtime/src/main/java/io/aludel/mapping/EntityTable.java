package io.aludel.mapping;

import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.sql.BasicType;
import io.aludel.sql.BooleanColumn;
import io.aludel.sql.Column;
import io.aludel.sql.Expression;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.TextColumn;
import io.aludel.sql.ValueColumn;
import io.aludel.sql.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity, under its own name or an alias, in statements. Generated subclasses have a field per column.
 * Immutable and safe for use by several threads.
 *
 * <p>The columns have positions: those of the key first, in the order of their declaration, then the others in theirs;
 * formulas follow behind the columns. Rows are read and column sets are written in terms of these positions.
 *
 * @param <E> the entity type
 * @param <K> the key type: the type of the key's field, or a record when it has several
 */
public abstract class EntityTable<E, K> implements SelectableTable<E> {
    private final Class<E> entityType;
    private final @Nullable String schemaName;
    private final String tableName;
    private final @Nullable String alias;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Expression<?>> selection = new ArrayList<>();

    /** Makes a table; the subclass adds the columns in the order of their positions. */
    protected EntityTable(Class<E> entityType, @Nullable String schemaName, String tableName, @Nullable String alias) {
        this.entityType = entityType;
        this.schemaName = schemaName;
        this.tableName = tableName;
        this.alias = alias;
    }

    /** Adds a column of numbers. */
    protected final <T extends Number> NumberColumn<T> numberColumn(String name, ValueType<T> type) {
        return added(new NumberColumn<>(this, name, type));
    }

    /** Adds a column of text. */
    protected final TextColumn textColumn(String name) {
        return added(new TextColumn(this, name));
    }

    /** Adds a column of truth values. */
    protected final BooleanColumn booleanColumn(String name) {
        return added(new BooleanColumn(this, name));
    }

    /** Adds a column of values with an order. */
    protected final <T> OrderedColumn<T> orderedColumn(String name, ValueType<T> type) {
        return added(new OrderedColumn<>(this, name, type));
    }

    /** Adds a column of values without an order. */
    protected final <T> ValueColumn<T> valueColumn(String name, ValueType<T> type) {
        return added(new ValueColumn<>(this, name, type));
    }

    private <C extends Column<?>> C added(C column) {
        columns.add(column);
        selection.add(column.expression());
        return column;
    }

    /** Adds a formula, behind all columns. */
    protected final <X extends Expression<?>> X formula(X expression) {
        selection.add(expression);
        return expression;
    }

    /** The type {@code String}, for generated code. */
    protected static final ValueType<String> STRING = BasicType.STRING;

    /** Returns the entity class. */
    public final Class<E> entityType() {
        return entityType;
    }

    @Override
    public final @Nullable String schemaName() {
        return schemaName;
    }

    @Override
    public final String tableName() {
        return tableName;
    }

    @Override
    public final @Nullable String alias() {
        return alias;
    }

    /** Returns the columns by position. */
    public final List<Column<?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** Returns what a SELECT of the entity asks for: the columns by position, then the formulas. */
    @Override
    public final List<Expression<?>> selection() {
        return Collections.unmodifiableList(selection);
    }

    /** Returns how many columns, from position 0 on, make up the key. */
    public abstract int keyColumnCount();

    /** Returns how the database gives keys to new rows, or null when it does not. */
    public @Nullable KeyGeneration keyGeneration() {
        return null;
    }

    /** Returns the table as a schema value: types, constraints, indexes. Built on each call. */
    public abstract Table describe();

    /** Makes a mapper for one database. The runtime keeps it. */
    public abstract EntityMapper<E, K> newMapper(MapperContext context);

    @Override
    public final String toString() {
        return alias == null ? tableName : tableName + " as " + alias;
    }
}
