package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * SQL written by hand, with named parameters ({@code :name}), and who runs it. Values are bound, lists as well: {@code in
 * (:ids)}. An immutable value, which each step copies.
 *
 * <p>In a session, its unsaved work is flushed before. After SQL that changes rows, the session's objects are read again when
 * they are asked for next; those of tables that {@link #changing} names are read again at once.
 */
public final class NativeStatement extends NativeRows {
    private final NativeRunner runner;
    private final NativeText text;
    private final Map<String, NativeParameter> parameters;
    private final Map<String, ValueType<?>> outs;
    private final List<TableSource> changed;

    private NativeStatement(
            NativeRunner runner,
            NativeText text,
            Map<String, NativeParameter> parameters,
            Map<String, ValueType<?>> outs,
            List<TableSource> changed) {
        this.runner = runner;
        this.text = text;
        this.parameters = parameters;
        this.outs = outs;
        this.changed = changed;
    }

    static NativeStatement of(NativeRunner runner, String sql) {
        return new NativeStatement(runner, NativeText.of(sql), Map.of(), Map.of(), List.of());
    }

    /**
     * Gives a parameter its value: one of the basic types, an enum constant (by name), null, or a collection of them.
     *
     * @throws IllegalArgumentException when the SQL does not have the parameter, when it has a value already, or when how the
     *     value is stored does not follow from its class
     */
    public NativeStatement bind(String parameter, @Nullable Object value) {
        return with(parameter, NativeParameter.of(null, value));
    }

    /** Gives a parameter a value, or a collection of values, of a type: that of the column it is compared with. */
    public <T> NativeStatement bind(String parameter, ValueType<T> type, @Nullable Object value) {
        return with(parameter, NativeParameter.of(type, value));
    }

    /** Gives each parameter named by a key its value; see {@link #bind(String, Object)}. */
    public NativeStatement bindAll(Map<String, ?> values) {
        NativeStatement bound = this;
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            bound = bound.bind(entry.getKey(), entry.getValue());
        }
        return bound;
    }

    private NativeStatement with(String parameter, NativeParameter value) {
        requireFree(parameter);
        Map<String, NativeParameter> all = new LinkedHashMap<>(parameters);
        all.put(parameter, value);
        return new NativeStatement(runner, text, all, outs, changed);
    }

    /**
     * Names a parameter through which a procedure returns a value; see {@link #call}.
     *
     * @throws IllegalArgumentException when the SQL does not have the parameter, or when it has a value
     */
    public NativeStatement out(String parameter, Class<?> type) {
        requireFree(parameter);
        Map<String, ValueType<?>> all = new LinkedHashMap<>(outs);
        all.put(parameter, JavaTypes.of(type));
        return new NativeStatement(runner, text, parameters, all, changed);
    }

    /** Names tables whose rows the SQL changes: the objects that a session has of them are read again at once. */
    public NativeStatement changing(TableSource... tables) {
        List<TableSource> all = new ArrayList<>(changed);
        all.addAll(List.of(tables));
        return new NativeStatement(runner, text, parameters, outs, all);
    }

    private void requireFree(String parameter) {
        if (!text.names().contains(parameter)) {
            throw new IllegalArgumentException(
                    "The SQL '" + text.sql() + "' does not have a parameter '" + parameter + "'" + text.known());
        }
        if (parameters.containsKey(parameter) || outs.containsKey(parameter)) {
            throw new IllegalArgumentException("The parameter '" + parameter
                    + "' is bound already: bind another value on the statement from before");
        }
    }

    /** Runs SQL that changes something and returns how many rows it changed. */
    public long execute() {
        return runner.execute(complete());
    }

    /**
     * Runs SQL that changes something once for each of some objects, as one batch.
     *
     * @param bind binds an object's values
     * @return how many rows were changed in all, as far as the database tells
     */
    public <X> long batch(Collection<? extends X> objects, BiFunction<NativeStatement, X, NativeStatement> bind) {
        return runner.batch(
                this,
                objects.stream()
                        .map(object -> bind.apply(this, object).complete())
                        .toList());
    }

    /**
     * Calls a procedure, with the call written in the form of JDBC: {@code {call name(:in, :out)}}, or {@code {:result = call
     * name(:in)}} for a function.
     *
     * @return the values that come back
     */
    public OutValues call() {
        return runner.call(complete());
    }

    @Override
    <R> NativeQuery<R> rows(List<Selectable<?>> items, RowReader<R> reader) {
        return new NativeQuery<>(runner, this, items, reader);
    }

    @Override
    <R> NativeQuery<R> rows(Function<NativeRow, R> function) {
        return new NativeQuery<>(runner, this, function);
    }

    /** Returns this when each parameter has a value. */
    NativeStatement complete() {
        for (String name : text.names()) {
            if (!parameters.containsKey(name) && !outs.containsKey(name)) {
                throw new IllegalStateException("The parameter '" + name + "' of the SQL '" + text.sql()
                        + "' is not bound: call bind(\"" + name + "\", value)");
            }
        }
        return this;
    }

    /** Returns the texts before, between and behind the parameters. */
    public List<String> texts() {
        return text.texts();
    }

    /** Returns the names of the parameters in their order. */
    public List<String> names() {
        return text.names();
    }

    /** Returns the values of parameters by name. */
    public Map<String, NativeParameter> parameters() {
        return parameters;
    }

    /** Returns the types of the parameters that return values, by name. */
    public Map<String, ValueType<?>> outs() {
        return outs;
    }

    /** Returns the tables that were named as changed. */
    public Set<TableSource> changed() {
        return Set.copyOf(changed);
    }

    /** Returns the SQL as it was written. */
    @Override
    public String toString() {
        return text.sql();
    }
}
