package io.aludel.sql;

import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table without an entity, known by its name; {@link Sql#table} makes it. Its columns are named where they are used, or kept
 * in constants. Two of the same name are the same table. Immutable.
 */
public final class NamedTable implements TableSource {
    private final @Nullable String schemaName;
    private final String tableName;
    private final @Nullable String alias;
    private final @Nullable Table definition;

    NamedTable(@Nullable String schemaName, String tableName, @Nullable String alias, @Nullable Table definition) {
        if (tableName.isEmpty()) {
            throw new IllegalArgumentException("A table needs a name, not an empty one");
        }
        this.schemaName = schemaName;
        this.tableName = tableName;
        this.alias = alias;
        this.definition = definition;
    }

    /** Returns this table under another name, to be joined to itself. */
    public NamedTable as(String newAlias) {
        return new NamedTable(schemaName, tableName, newAlias, definition);
    }

    /**
     * Returns a column of values with an order.
     *
     * @throws IllegalArgumentException when the table is defined and has no such column, or one of another type
     */
    public <T> OrderedColumn<T> column(String name, Class<T> type) {
        return column(name, JavaTypes.of(type));
    }

    /** Returns a column of values with an order; see {@link #column(String, Class)}. */
    public <T> OrderedColumn<T> column(String name, ValueType<T> type) {
        return new OrderedColumn<>(this, name, defined(name, type));
    }

    /** Returns a column of numbers, for arithmetic; see {@link #column(String, Class)}. */
    public <T extends Number> NumberColumn<T> numberColumn(String name, Class<T> type) {
        return new NumberColumn<>(this, name, defined(name, JavaTypes.of(type)));
    }

    /** Returns a column of text; see {@link #column(String, Class)}. */
    public TextColumn textColumn(String name) {
        defined(name, BasicType.STRING);
        return new TextColumn(this, name);
    }

    /** Returns a column of truth values, which are conditions; see {@link #column(String, Class)}. */
    public BooleanColumn booleanColumn(String name) {
        defined(name, BasicType.BOOLEAN);
        return new BooleanColumn(this, name);
    }

    /** Returns a column of values without an order; see {@link #column(String, Class)}. */
    public <T> ValueColumn<T> valueColumn(String name, ValueType<T> type) {
        return new ValueColumn<>(this, name, defined(name, type));
    }

    /** A definition knows how many digits a decimal has. */
    @SuppressWarnings("unchecked") // types of the same class
    private <T> ValueType<T> defined(String name, ValueType<T> type) {
        if (definition == null) {
            return type;
        }
        for (TableColumn column : definition.columns()) {
            if (column.name().equals(name)) {
                ValueType<?> values = column.type().values();
                if (values.javaType() != type.javaType()) {
                    throw new IllegalArgumentException("The column '" + name + "' of table '" + tableName + "' holds "
                            + values.javaType().getSimpleName() + ", not "
                            + type.javaType().getSimpleName());
                }
                return (ValueType<T>) values;
            }
        }
        throw new IllegalArgumentException("The table '" + tableName + "' has no column '" + name + "'. It has: "
                + String.join(
                        ", ",
                        definition.columns().stream().map(TableColumn::name).toList()));
    }

    @Override
    public @Nullable String schemaName() {
        return schemaName;
    }

    @Override
    public String tableName() {
        return tableName;
    }

    @Override
    public @Nullable String alias() {
        return alias;
    }

    @Override
    public boolean isConstant() {
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedTable that
                && tableName.equals(that.tableName)
                && Objects.equals(schemaName, that.schemaName)
                && Objects.equals(alias, that.alias);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schemaName, tableName, alias);
    }

    @Override
    public String toString() {
        return alias == null ? tableName : tableName + " as " + alias;
    }
}
