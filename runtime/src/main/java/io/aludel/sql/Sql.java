package io.aludel.sql;

import io.aludel.annotation.FetchStrategy;
import io.aludel.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where statements and expressions begin, meant for a static import.
 *
 * <pre>{@code
 * select(PRODUCT).where(PRODUCT.price.gt(limit)).orderBy(PRODUCT.name.asc())
 * select(PRODUCT.category, count()).groupBy(PRODUCT.category)
 * }</pre>
 */
public final class Sql extends SqlFunctions {
    private static final Pattern FUNCTION_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_$.]*");

    private Sql() {}

    // ---- loading of relationships

    /**
     * Loads a relationship in the same statement. A second to-many relationship, a many-to-many one, and any of a statement with
     * limit, offset or distinct is loaded by {@link #selectIn} instead, as rows would multiply or be cut off.
     */
    public static <E, T> Fetch<E, T> joined(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.JOIN);
    }

    /** Loads a relationship by another statement, which names the keys. */
    public static <E, T> Fetch<E, T> selectIn(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.SELECT_IN);
    }

    /** Loads a relationship by another statement, which has the first one as a subquery. */
    public static <E, T> Fetch<E, T> subquery(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.SUBQUERY);
    }

    /** Leaves a relationship to be loaded at the first access, for all entities of the result at once. */
    public static <E, T> Fetch<E, T> lazy(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.BATCH);
    }

    /** Leaves a relationship to be loaded at the first access, for that entity alone. */
    public static <E, T> Fetch<E, T> oneByOne(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.SELECT);
    }

    /** Refuses access to a relationship that is not loaded. */
    public static <E, T> Fetch<E, T> raise(Fetchable<E, T> relation) {
        return Fetch.of(relation, FetchStrategy.RAISE);
    }

    /**
     * Takes the rows of a table that the statement joins for the whole of a relationship, although its conditions may have left
     * some out.
     *
     * @param table the table as the statement joins it
     */
    public static <E, T> Fetch<E, T> fromJoin(Fetchable<E, T> relation, SelectableTable<T> table) {
        return Fetch.of(relation, table);
    }

    // ---- values

    /** Names a parameter whose type is that of what it is compared with; {@link Select#bind} gives it a value. */
    public static <T> Expression<T> param(String name) {
        return Expression.parameter(name);
    }

    /** Names a parameter of a type; {@link Select#bind} gives it a value. */
    public static <T> OrderedExpression<T> param(String name, ValueType<T> type) {
        return new OrderedExpression<>(type, new Parameter<>(name, type));
    }

    /** A value as an expression. It is bound, like all values. */
    public static <T> OrderedExpression<T> literal(ValueType<T> type, @Nullable T value) {
        return new OrderedExpression<>(type, new Literal(new BoundValue<>(type, value), type));
    }

    /** A text as an expression. It is bound, like all values. */
    public static TextExpression literal(String value) {
        return new TextExpression(literal(BasicType.STRING, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<Integer> literal(int value) {
        return new NumberExpression<>(
                BasicType.INTEGER, literal(BasicType.INTEGER, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<Long> literal(long value) {
        return new NumberExpression<>(
                BasicType.LONG, literal(BasicType.LONG, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<Double> literal(double value) {
        return new NumberExpression<>(
                BasicType.DOUBLE, literal(BasicType.DOUBLE, value).node());
    }

    /** A number as an expression. It is bound, like all values. */
    public static NumberExpression<BigDecimal> literal(BigDecimal value) {
        return new NumberExpression<>(
                BasicType.BIG_DECIMAL, literal(BasicType.BIG_DECIMAL, value).node());
    }

    /** The value behind a condition where that is met; more conditions can follow. */
    public static <T> Case<T> caseWhen(Condition condition, Expression<T> value) {
        return Case.of(condition, value);
    }

    /** The text behind a condition where that is met; more conditions can follow. */
    public static Case<String> caseWhen(Condition condition, String value) {
        return Case.of(condition, literal(value));
    }

    /** Texts behind each other. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static TextExpression concat(Expression<String> first, Expression<String>... more) {
        List<Node> parts = new ArrayList<>();
        parts.add(first.nodeBeside(BasicType.STRING));
        for (Expression<String> part : more) {
            parts.add(part.nodeBeside(BasicType.STRING));
        }
        return new TextExpression(new Concatenation(List.copyOf(parts)));
    }

    // ---- subqueries

    /** The value in the only row of a subquery; NULL when it has no row. */
    public static <T> OrderedExpression<T> scalar(Select<T> subquery) {
        Subquery node = Subquery.ofValues(subquery);
        if (!(node.model().items().get(0) instanceof Expression<?> item)) {
            throw new IllegalArgumentException(
                    "A scalar subquery selects one expression, not a whole table: " + subquery);
        }
        return new OrderedExpression<>(Subquery.type(item), node);
    }

    /** Whether a subquery has a row. */
    public static Condition exists(Select<?> subquery) {
        return new Condition(new Subquery(SelectModel.unbound(subquery), true));
    }

    /** Whether a subquery has no row. */
    public static Condition notExists(Select<?> subquery) {
        return exists(subquery).not();
    }

    /** An expression with the operations of numbers: for calls, fragments and subqueries with numeric values. */
    public static <T extends Number> NumberExpression<T> number(Expression<T> expression) {
        return new NumberExpression<>(expression.type(), expression.node());
    }

    /** An expression with the operations of texts: for calls, fragments and subqueries with text values. */
    public static TextExpression text(Expression<String> expression) {
        return new TextExpression(expression.nodeBeside(BasicType.STRING));
    }

    // ---- what the language does not have

    /**
     * SQL written by hand, with expressions put in: {@code sql(LONG, "bit_length({0})", USER.name)}. Values go in as
     * {@link #literal(String)} or {@link #param(String, ValueType)}, never as text.
     *
     * @throws IllegalArgumentException when placeholders and expressions do not agree, or the SQL has a question mark
     */
    public static <T> OrderedExpression<T> sql(ValueType<T> type, String template, Expression<?>... expressions) {
        return new OrderedExpression<>(type, SqlFragment.of(template, Precedence.VALUE_FRAGMENT, expressions));
    }

    /** A condition written by hand; see {@link #sql}. */
    public static Condition condition(String template, Expression<?>... expressions) {
        return new Condition(SqlFragment.of(template, Precedence.CONDITION_FRAGMENT, expressions));
    }

    /**
     * A call of a function of the database.
     *
     * @throws IllegalArgumentException when the name is not the name of a function
     */
    public static <T> OrderedExpression<T> function(ValueType<T> type, String name, Expression<?>... arguments) {
        Objects.requireNonNull(name, "function(.., null)");
        if (!FUNCTION_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not the name of a function: letters, digits, _, $ and . can be in one");
        }
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Expression<?> argument : arguments) {
            nodes.add(argument.node());
        }
        return new OrderedExpression<>(type, new FunctionCall(name, List.copyOf(nodes)));
    }

    // ---- statements

    /** Selects the rows of an entity's table as entities, or the values of an expression. */
    public static <R> Select<R> select(Selectable<R> item) {
        return new PlainSelect<>(SelectModel.of(item), new WholeItem<>(item), Bindings.NONE);
    }

    /** Selects rows of 2 values. */
    public static <A, B> Select2<A, B> select(Selectable<A> a, Selectable<B> b) {
        return new Select2<>(SelectModel.of(a, b), row -> new Row2<>(row.get(0, a), row.get(1, b)), Bindings.NONE);
    }

    /** Selects rows of 3 values. */
    public static <A, B, C> Select3<A, B, C> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Select3<>(
                SelectModel.of(a, b, c), row -> new Row3<>(row.get(0, a), row.get(1, b), row.get(2, c)), Bindings.NONE);
    }

    /** Selects rows of 4 values. */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Select4<>(
                SelectModel.of(a, b, c, d),
                row -> new Row4<>(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d)),
                Bindings.NONE);
    }

    /** Selects rows of 5 values. */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Select5<>(
                SelectModel.of(a, b, c, d, e),
                row -> new Row5<>(row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d), row.get(4, e)),
                Bindings.NONE);
    }

    /** Selects rows of 6 values. */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return new Select6<>(
                SelectModel.of(a, b, c, d, e, f),
                row -> new Row6<>(
                        row.get(0, a), row.get(1, b), row.get(2, c), row.get(3, d), row.get(4, e), row.get(5, f)),
                Bindings.NONE);
    }

    /** Selects rows of 7 values. */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
        return new Select7<>(
                SelectModel.of(a, b, c, d, e, f, g),
                row -> new Row7<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g)),
                Bindings.NONE);
    }

    /** Selects rows of 8 values. */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Select8<>(
                SelectModel.of(a, b, c, d, e, f, g, h),
                row -> new Row8<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h)),
                Bindings.NONE);
    }

    /** Selects rows of 9 values. */
    public static <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        return new Select9<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i),
                row -> new Row9<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i)),
                Bindings.NONE);
    }

    /** Selects rows of 10 values. */
    public static <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
        return new Select10<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j),
                row -> new Row10<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i),
                        row.get(9, j)),
                Bindings.NONE);
    }

    /** Selects rows of 11 values. */
    public static <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k) {
        return new Select11<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j, k),
                row -> new Row11<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i),
                        row.get(9, j),
                        row.get(10, k)),
                Bindings.NONE);
    }

    /** Selects rows of 12 values. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> select(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j,
            Selectable<K> k,
            Selectable<L> l) {
        return new Select12<>(
                SelectModel.of(a, b, c, d, e, f, g, h, i, j, k, l),
                row -> new Row12<>(
                        row.get(0, a),
                        row.get(1, b),
                        row.get(2, c),
                        row.get(3, d),
                        row.get(4, e),
                        row.get(5, f),
                        row.get(6, g),
                        row.get(7, h),
                        row.get(8, i),
                        row.get(9, j),
                        row.get(10, k),
                        row.get(11, l)),
                Bindings.NONE);
    }

    // ---- tuples

    /** 2 expressions that are compared together. */
    public static <A, B> Tuple<Row2<A, B>> tuple(Expression<A> a, Expression<B> b) {
        return new Tuple<>(List.of(a, b), row -> Arrays.asList(row.value1(), row.value2()));
    }

    /** 3 expressions that are compared together. */
    public static <A, B, C> Tuple<Row3<A, B, C>> tuple(Expression<A> a, Expression<B> b, Expression<C> c) {
        return new Tuple<>(List.of(a, b, c), row -> Arrays.asList(row.value1(), row.value2(), row.value3()));
    }

    /** 4 expressions that are compared together. */
    public static <A, B, C, D> Tuple<Row4<A, B, C, D>> tuple(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
        return new Tuple<>(
                List.of(a, b, c, d), row -> Arrays.asList(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    // ---- tables without entities

    /** Names a table that has no entity. */
    public static NamedTable table(String name) {
        return new NamedTable(null, name, null, null);
    }

    /** Names a table that has no entity, in a schema. */
    public static NamedTable table(@Nullable String schema, String name) {
        return new NamedTable(schema, name, null, null);
    }

    /** Makes a table of its definition, which knows the columns that there are. */
    public static NamedTable table(Table definition) {
        return new NamedTable(definition.schema(), definition.name(), null, definition);
    }

    // ---- changes

    /** Changes rows of a table: {@code update(PRODUCT).set(PRODUCT.stock, 0).where(..)}. */
    public static Update update(TableSource table) {
        return new Update(new UpdateModel(Assignments.target(table), List.of(), null, false, null), Bindings.NONE);
    }

    /** Deletes rows of a table: {@code deleteFrom(PRODUCT).where(..)}. */
    public static Delete deleteFrom(TableSource table) {
        return new Delete(new DeleteModel(Assignments.target(table), null, false, null), Bindings.NONE);
    }

    /** Inserts rows into a table: {@code insertInto(PRODUCT).values(PRODUCT.name.to("Pen"))}. */
    public static Insert insertInto(TableSource table) {
        return new Insert(new InsertModel(Assignments.target(table), List.of(), List.of(), null, null), Bindings.NONE);
    }

    /** The value that a column has in the row to be inserted, for {@link OnConflict#update(Assignment...)}. */
    public static <T extends Number> NumberExpression<T> inserted(NumberColumn<T> column) {
        return new NumberExpression<>(column.type(), new InsertedRow.Value(column));
    }

    /** The value that a column has in the row to be inserted, for {@link OnConflict#update(Assignment...)}. */
    public static TextExpression inserted(TextColumn column) {
        return new TextExpression(new InsertedRow.Value(column));
    }

    /** The value that a column has in the row to be inserted, for {@link OnConflict#update(Assignment...)}. */
    public static <T> OrderedExpression<T> inserted(Column<T> column) {
        return new OrderedExpression<>(column.type(), new InsertedRow.Value(column));
    }
}
