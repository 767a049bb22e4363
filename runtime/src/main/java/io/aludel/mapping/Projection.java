package io.aludel.mapping;

import io.aludel.sql.Expression;
import io.aludel.sql.SelectableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a record of an entity's values is made of: the expressions that are selected, and the collections that are read behind
 * them. Generated subclasses have a field per component; {@code QOrderView.ORDER_VIEW} is selected like an entity's table.
 * Immutable and safe for use by several threads.
 *
 * @param <R> the record
 */
public abstract class Projection<R> implements SelectableRow<R> {
    private final String name;
    private final EntityTable<?, ?> table;
    private final List<Expression<?>> selection = new ArrayList<>();
    private final List<String> components = new ArrayList<>();
    private final List<ProjectedCollection<?>> collections = new ArrayList<>(0);

    /**
     * Makes a projection; the subclass adds what is selected in the order in which it is read.
     *
     * @param name the record's name, for messages
     * @param table where all paths begin
     */
    protected Projection(String name, EntityTable<?, ?> table) {
        this.name = name;
        this.table = table;
    }

    /**
     * Adds an expression that is selected for a component.
     *
     * @param component the component, with those around it and dots between, for messages
     */
    protected final <X extends Expression<?>> X selected(String component, X expression) {
        selection.add(expression);
        components.add(name + "." + component);
        return expression;
    }

    /** Adds an expression that is selected for no component: the key of an owner, or the element of a collection. */
    protected final <X extends Expression<?>> X selected(X expression) {
        selection.add(expression);
        components.add(name);
        return expression;
    }

    /** Returns what messages call the component that holds an expression. */
    final String component(int position) {
        return components.get(position);
    }

    /** Adds a collection: what a relationship of the table, or of one at the end of a path, leads to. */
    protected final <T> void collection(ToMany<?, ?> relation, Projection<T> elements) {
        collections.add(new ProjectedCollection<>(relation, elements));
    }

    /** Returns the collections that are read behind the rows, in the order of their declaration. */
    public final List<ProjectedCollection<?>> collections() {
        return Collections.unmodifiableList(collections);
    }

    @Override
    public final EntityTable<?, ?> table() {
        return table;
    }

    @Override
    public final List<Expression<?>> selection() {
        return Collections.unmodifiableList(selection);
    }

    /** Makes a reader for one database. The runtime keeps it. */
    public abstract ProjectionReader<R> newReader(MapperContext context);

    /** Returns the record's name. */
    @Override
    public final String toString() {
        return name;
    }
}
