package io.aludel.mapping;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.sql.BasicType;
import io.aludel.sql.BooleanColumn;
import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Expression;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.TablePath;
import io.aludel.sql.TextColumn;
import io.aludel.sql.ValueColumn;
import io.aludel.sql.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity, under its own name or an alias, in statements. Generated subclasses have a field per column.
 * Immutable and safe for use by several threads.
 *
 * <p>The columns have positions: those of the key first, in the order of their declaration, then the others in theirs;
 * formulas follow behind the columns. Column sets are written in terms of these positions; rows of the entity have what is selected
 * in the same order.
 *
 * @param <E> the entity type
 * @param <K> the key type: the type of the key's field, or a record when it has several
 */
public abstract class EntityTable<E, K> implements SelectableTable<E> {
    private final Class<E> entityType;
    private final @Nullable String schemaName;
    private final String tableName;
    private final @Nullable String alias;
    private final @Nullable RelationPath<E> path;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Expression<?>> selection = new ArrayList<>();
    private final List<DeferredColumn> deferred = new ArrayList<>(0);
    private final List<Relation<E, ?>> relations = new ArrayList<>(0);

    /** Makes a table; the subclass adds the columns in the order of their positions. */
    protected EntityTable(Class<E> entityType, @Nullable String schemaName, String tableName, @Nullable String alias) {
        this(entityType, schemaName, tableName, alias, null);
    }

    /** Makes a table under an alias, at the end of a path, or under its own name when both are null. */
    protected EntityTable(
            Class<E> entityType,
            @Nullable String schemaName,
            String tableName,
            @Nullable String alias,
            @Nullable ToOne<?, E> over) {
        this.entityType = entityType;
        this.schemaName = schemaName;
        this.tableName = tableName;
        this.alias = over == null ? alias : RelationPath.alias(over);
        this.path = over == null ? null : new RelationPath<>(over, this);
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

    /** Makes the column that was added last one that a SELECT of the entity leaves out. */
    protected final <C extends Column<?>> C deferred(C column, String property) {
        selection.remove(selection.size() - 1);
        deferred.add(new DeferredColumn(this, columns.size() - 1, property));
        return column;
    }

    /** Makes the column that tells of which class a row is; no field has it. */
    protected final TextColumn discriminator(String name) {
        return new TextColumn(this, name);
    }

    /** Adds a formula, behind all columns. */
    protected final <X extends Expression<?>> X formula(X expression) {
        selection.add(expression);
        return expression;
    }

    /** Adds a relationship to one entity by a foreign key of this table, in the order of the target's key. */
    protected final <T> ToOne<E, T> toOne(String name, RelationOptions options, Column<?>... foreignKey) {
        return added(new ToOne<E, T>(this, relations.size(), name, null, options, List.of(foreignKey), false));
    }

    /** Adds a relationship to one entity that is loaded with its owner, by a foreign key of this table. */
    protected final <T> ToOne<E, T> directOne(String name, RelationOptions options, Column<?>... foreignKey) {
        return added(new ToOne<E, T>(this, relations.size(), name, null, options, List.of(foreignKey), true));
    }

    /** Adds a relationship to the one entity whose field refers to this entity. */
    protected final <T> ToOne<E, T> inverseOne(String name, String mappedBy, RelationOptions options) {
        return added(new ToOne<E, T>(this, relations.size(), name, mappedBy, options, List.of(), false));
    }

    /** Adds a relationship to the entities whose field, or whose collection over a join table, refers to this entity. */
    protected final <T> ToMany<E, T> toMany(
            String name, ToMany.Container container, String mappedBy, RelationOptions options) {
        return added(new ToMany<E, T>(this, relations.size(), name, container, mappedBy, List.of(), null, options));
    }

    /** Adds a relationship to the entities whose table refers to this one by columns that they have no field for. */
    protected final <T> ToMany<E, T> toManyBy(
            String name, ToMany.Container container, RelationOptions options, String... joinColumns) {
        return added(
                new ToMany<E, T>(this, relations.size(), name, container, null, List.of(joinColumns), null, options));
    }

    /** Adds a relationship over a join table. */
    protected final <T> ToMany<E, T> manyToMany(
            String name, ToMany.Container container, JoinTable joinTable, RelationOptions options) {
        return added(new ToMany<E, T>(this, relations.size(), name, container, null, List.of(), joinTable, options));
    }

    /** Adds a relationship, never loaded, to the entities whose field, or collection over a join table, refers to this entity. */
    protected final <T> ToManyRows<E, T> many(String name, String mappedBy, RelationOptions options) {
        return added(new ToManyRows<E, T>(this, relations.size(), name, mappedBy, List.of(), null, options));
    }

    /** Adds a relationship, never loaded, to the entities whose table refers to this one by columns without a field there. */
    protected final <T> ToManyRows<E, T> manyBy(String name, RelationOptions options, String... joinColumns) {
        return added(new ToManyRows<E, T>(this, relations.size(), name, null, List.of(joinColumns), null, options));
    }

    /** Adds a relationship, never loaded, over a join table. */
    protected final <T> ToManyRows<E, T> manyOver(String name, JoinTable joinTable, RelationOptions options) {
        return added(new ToManyRows<E, T>(this, relations.size(), name, null, List.of(), joinTable, options));
    }

    private <R extends Relation<E, ?>> R added(R relation) {
        relations.add(relation);
        return relation;
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

    /** Returns the columns that a SELECT of the entity leaves out, by position. */
    public final List<DeferredColumn> deferredColumns() {
        return Collections.unmodifiableList(deferred);
    }

    /** Returns the deferred column at a position among all columns. */
    final DeferredColumn deferredColumn(int position) {
        for (DeferredColumn column : deferred) {
            if (column.position() == position) {
                return column;
            }
        }
        throw new IllegalArgumentException(this + " does not have a deferred column at position " + position);
    }

    /** Returns the name of the constant with this table in generated code, as {@code ORDER_LINE}. */
    final String constant() {
        return entityType
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /** Returns what a SELECT of the entity asks for: the columns by position, but for deferred ones, then the formulas. */
    @Override
    public final List<Expression<?>> selection() {
        return Collections.unmodifiableList(selection);
    }

    /** Returns the relationships in the order of their declaration. */
    public final List<Relation<E, ?>> relations() {
        return Collections.unmodifiableList(relations);
    }

    /** Returns the table that a relationship leads to, without an alias. */
    public EntityTable<?, ?> target(int relation) {
        throw new IllegalStateException(this + " does not have a relationship at position " + relation);
    }

    /** Returns the tables of the many-to-many relationships that this entity declares. */
    public List<Table> joinTables() {
        return List.of();
    }

    /** Returns the columns that make up the key, in order. */
    public final List<Column<?>> keyColumns() {
        return columns().subList(0, keyColumnCount());
    }

    /** Returns the values of a key, one for each of its columns. */
    protected List<Object> keyValues(K key) {
        return List.of(key);
    }

    /** Returns which rows have the key of an entity, by columns that hold such a key. */
    final Condition hasKey(List<? extends Column<?>> keyColumns, E entity, String asked) {
        K key = key(entity);
        if (key == null) {
            throw new AludelException(
                    asked + " was given an entity without a key, to which no row can refer yet: save it first");
        }
        List<Object> values = keyValues(key);
        Condition all = Condition.all();
        for (int i = 0; i < values.size(); i++) {
            all = all.and(equal(keyColumns.get(i), values.get(i)));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // a key's values have the types of its columns
    static <T> Condition equal(Column<T> column, Object value) {
        return column.expression().eq((T) value);
    }

    /**
     * Returns this table at the end of a path, as a source of its own. Generated code does this.
     *
     * @param relation the to-one relationship, of a table in the statement or of one at the end of a path
     */
    public EntityTable<E, K> along(ToOne<?, E> relation) {
        throw new UnsupportedOperationException(
                "The table '" + tableName + "' was generated by an older processor: build its module again");
    }

    @Override
    public final @Nullable TablePath path() {
        return path;
    }

    @Override
    public final void shape(ShapeKey key) {
        if (path == null) {
            SelectableTable.super.shape(key);
        } else {
            key.add("path").add(path.over().index()).table(path.origin());
        }
    }

    /** Tables at the end of the same path are the same; others are themselves alone. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (path != null
                        && other instanceof EntityTable<?, ?> that
                        && that.path != null
                        && path.isSameAs(that.path));
    }

    @Override
    public final int hashCode() {
        return path == null
                ? System.identityHashCode(this)
                : tableName.hashCode() * 31 + path.over().index();
    }

    /** Returns the table under an alias, as a source of its own. */
    public abstract EntityTable<E, K> as(String alias);

    /** Returns where the entity stands in a hierarchy of entities, or null when it is in none. Built on each call. */
    public @Nullable Lineage lineage() {
        return null;
    }

    /** Returns the table of the base of the entity's hierarchy: this one for an entity that is in none. */
    public final EntityTable<?, ?> root() {
        Lineage lineage = lineage();
        return lineage == null || lineage.parent() == null
                ? this
                : lineage.parent().root();
    }

    /** Returns the table of the entity that declares a relationship: this one, or one above it. */
    public final EntityTable<?, ?> declaring(int relation) {
        Lineage lineage = lineage();
        return lineage != null
                        && lineage.parent() != null
                        && relation < lineage.parent().relations().size()
                ? lineage.parent().declaring(relation)
                : this;
    }

    /** Returns the key that the entity's fields give now, or null when a part of it is unset. */
    public abstract @Nullable K key(E entity);

    /**
     * Returns an object that is a key, as the key's type.
     *
     * @throws ClassCastException when it is of another type
     */
    protected abstract K castKey(Object key);

    /** Returns the key that a reference holds, or null when it is empty or its target has no key yet. */
    public final @Nullable K key(@Nullable Ref<E> ref) {
        Reference<E> reference = Reference.of(ref);
        if (reference == null) {
            return null;
        }
        E target = reference.target();
        if (target != null) {
            return key(target);
        }
        Object key = reference.key();
        return key == null ? null : checkedKey(key);
    }

    private K checkedKey(Object key) {
        try {
            return castKey(key);
        } catch (ClassCastException otherType) {
            throw new AludelException(
                    "A reference to " + entityType.getSimpleName() + " holds a key of type "
                            + key.getClass().getSimpleName()
                            + ", which is not the type of its keys: make references with "
                            + getClass().getSimpleName() + "'s ref(key), which the compiler checks",
                    otherType);
        }
    }

    /** Returns whether a reference has a target that has no key yet. */
    public final boolean isKeyless(@Nullable Ref<E> ref) {
        Reference<E> reference = Reference.of(ref);
        E target = reference == null ? null : reference.target();
        return target != null && key(target) == null;
    }

    /** Returns a reference to the entity with a key, without loading it. */
    public final Ref<E> ref(K key) {
        return new Reference<>(null, key);
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
