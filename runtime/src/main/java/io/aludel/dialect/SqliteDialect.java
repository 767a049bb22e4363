package io.aludel.dialect;

import io.aludel.AccessMode;
import io.aludel.DatabaseException;
import io.aludel.Isolation;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.schema.SchemaSequence;
import io.aludel.sql.BasicType;
import io.aludel.sql.DatePart;
import io.aludel.sql.Node;
import io.aludel.sql.NumberForm;
import io.aludel.sql.Precedence;
import io.aludel.sql.RowLock;
import io.aludel.sql.Sorting;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.ValueType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * SQLite 3.35 and later through {@code org.xerial:sqlite-jdbc}.
 *
 * <p>SQLite has integers, doubles, texts and bytes; what else there is in Java is stored so that nothing is lost and that
 * comparing and ordering in SQL is that of Java:
 *
 * <ul>
 *   <li>{@code boolean}: 0 and 1.
 *   <li>{@code BigDecimal} of up to 15 digits: a number, which is exact for that many. Of more digits: text with the
 *       collation {@code decimal}, which each of Aludel's connections registers and SQLite's own shell has; other programs can
 *       read such a column, but neither compare nor sort by it. SQL arithmetic has 15 digits in either case.
 *       {@code BigInteger}: the same text. A text that a CASE chooses is compared by that collation, as a number if it is
 *       one, where a condition of the CASE calls a function such as coalesce or max with such a decimal.
 *   <li>{@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}: ISO 8601 texts with nanoseconds, for the years 0 to 9999.
 *       {@code Instant} and {@code OffsetDateTime}: the same in UTC; the offset is not kept. {@code ZonedDateTime}: the same in
 *       UTC, followed by the zone.
 *   <li>{@code Duration}: nanoseconds, up to 292 years. {@code Year}: a number. {@code YearMonth}: text such as 2026-11.
 *   <li>{@code UUID}: text, so that every tool shows it. {@code Json} and lists: JSON text.
 *   <li>{@code double} and {@code float}: NaN is refused, as SQLite stores it as NULL.
 * </ul>
 */
public final class SqliteDialect extends Dialect {
    private final TypeCodecs types = SqliteTypes.codecs();
    private final TableDdl ddl = new SqliteDdl(this);

    /** Makes the dialect. */
    public SqliteDialect() {
        // not "x", which SQLite takes as a text where there is no column x (sqlite.org/quirks.html)
        super("SQLite", new Identifiers(ReservedWords.SQLITE, Integer.MAX_VALUE, false, '`'));
    }

    @Override
    boolean accepts(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:sqlite:");
    }

    @Override
    public <T> Codec<T> codec(ValueType<T> type) {
        return types.codec(type);
    }

    @Override
    public DatabaseException translate(String context, @Nullable String sql, SQLException cause) {
        return SqliteErrors.translate(context, sql, cause);
    }

    /**
     * One for a database in memory: each connection to it would otherwise be a database of its own. (A shared cache,
     * {@code file:x?mode=memory&cache=shared}, is one database for all connections.)
     */
    @Override
    public int maximumPoolSize(String jdbcUrl) {
        return livesInConnections(jdbcUrl) && !jdbcUrl.toLowerCase(Locale.ROOT).contains("cache=shared")
                ? 1
                : super.maximumPoolSize(jdbcUrl);
    }

    @Override
    public boolean livesInConnections(String jdbcUrl) {
        String url = jdbcUrl.toLowerCase(Locale.ROOT);
        return url.contains(":memory:") || url.contains("mode=memory") || url.equals("jdbc:sqlite:");
    }

    /**
     * Switches foreign keys on, which SQLite leaves off; lets readers and a writer work at once in a file (write-ahead
     * log), syncing at checkpoints; makes a writer wait ten seconds for another one; and registers the collation
     * {@code decimal}, by which decimals stored as text are compared. What the JDBC URL sets is left as it is.
     */
    @Override
    public void configure(Connection connection) throws SQLException {
        SqliteSettings.apply(connection);
        DecimalCollation.register(connection);
    }

    @Override
    public ConnectionTransaction begin(Connection connection, AccessMode access, Isolation isolation)
            throws SQLException {
        return SqliteTransaction.begin(connection, access, isolation);
    }

    @Override
    public boolean likeIgnoresCase() {
        return true;
    }

    @Override
    public ReturningForm returning() {
        return ReturningForm.RETURNING_CLAUSE;
    }

    @Override
    public boolean hasLateral() {
        return false;
    }

    @Override
    public boolean hasRollup() {
        return false;
    }

    @Override
    public boolean hasProcedures() {
        return false;
    }

    /** sqlite.org/lang_returning.html, since 3.35. */
    @Override
    public boolean hasReturning() {
        return true;
    }

    /** sqlite.org/lang_upsert.html. */
    @Override
    public boolean upsertsByMerge() {
        return false;
    }

    @Override
    public String insertedRow() {
        return "excluded";
    }

    @Override
    public int maximumParameters() {
        return 32_766;
    }

    @Override
    public GenerationStrategy resolve(GenerationStrategy strategy) {
        return strategy == GenerationStrategy.AUTO ? GenerationStrategy.IDENTITY : strategy;
    }

    @Override
    public boolean hasSequences() {
        return false;
    }

    @Override
    public String nextValues(SchemaSequence sequence, int moves) {
        throw new UnsupportedOperationException("SQLite has no sequences, so '" + sequence.name()
                + "' cannot be read: give the key the strategy AUTO or IDENTITY");
    }

    @Override
    public String upsert(Upsert upsert) {
        return new UpsertWriter(this, upsert).onConflict();
    }

    @Override
    public String paging(boolean limit, boolean offset) {
        if (!limit && !offset) {
            return "";
        }
        return (limit ? " LIMIT ?" : " LIMIT -1") + (offset ? " OFFSET ?" : "");
    }

    /**
     * Nothing: there are no locks on rows. A transaction that has read and then writes fails when someone else has written
     * meanwhile: sqlite.org/isolation.html.
     */
    @Override
    public String lock(RowLock lock) {
        return "";
    }

    @Override
    public boolean bindsOffsetFirst() {
        return false;
    }

    @Override
    public int maximumInListSize() {
        return Integer.MAX_VALUE;
    }

    /** Longer lists would soon be more parameters than there may be: sqlite.org/json1.html#jeach. */
    @Override
    public boolean bindsListsAsJson(int size) {
        return size > 1_024;
    }

    /** Of types, SQLite's CAST knows affinities: sqlite.org/lang_expr.html#castexpr. */
    @Override
    public String castType(ValueType<?> type) {
        return SqliteCasts.affinity(type.equals(BasicType.STRING) ? "TEXT" : super.castType(type), type);
    }

    /** An explicit collation goes from an argument to the whole, that of a column does not: sqlite.org/datatype3.html#collation. */
    @Override
    public String collation(ValueType<?> type) {
        return SqliteCasts.collation(super.castType(type));
    }

    @Override
    public void cast(SqlWriter out, Node operand, ValueType<?> from, ValueType<?> to) {
        SqliteCasts.cast(out, operand, from, to);
    }

    /** IS compares values of any kind; the standard's form came with 3.39: sqlite.org/lang_expr.html#isisnot. */
    @Override
    public void distinctness(SqlWriter out, Node left, Node right, boolean distinct) {
        out.operand(left, Precedence.CONCATENATION)
                .text(distinct ? " IS NOT " : " IS ")
                .operand(right, Precedence.CONCATENATION);
    }

    /** An order inside of an aggregate is not for windows: sqlite.org/windowfunctions.html. */
    @Override
    public boolean hasOrderedAggregateWindows() {
        return false;
    }

    /** An order inside of an aggregate came with 3.44: sqlite.org/lang_aggfunc.html. */
    @Override
    public void textAggregation(SqlWriter out, Node operand, Node separator, List<Sorting> order) {
        out.text("GROUP_CONCAT(").node(operand).text(", ").node(separator);
        out.text(order.isEmpty() ? "" : " ORDER BY ").list(order).text(")");
    }

    @Override
    public void now(SqlWriter out) {
        SqliteDates.now(out);
    }

    @Override
    public void extraction(SqlWriter out, DatePart part, Node operand) {
        SqliteDates.extraction(out, part, operand);
    }

    @Override
    public void dateShift(SqlWriter out, Node operand, ValueType<?> type, Node amount, ChronoUnit unit) {
        SqliteDates.shift(out, operand, type, amount, unit);
    }

    @Override
    public void dayCount(SqlWriter out, Node from, Node to) {
        SqliteDates.dayCount(out, from, to);
    }

    @Override
    public void quotient(SqlWriter out, Node dividend, Node divisor, NumberForm form) {
        SqliteNumbers.quotient(out, dividend, divisor, form);
    }

    @Override
    public void remainder(SqlWriter out, Node dividend, Node divisor, NumberForm form) {
        SqliteNumbers.remainder(out, dividend, divisor, form);
    }

    @Override
    public boolean hasDeferrableKeys() {
        return true;
    }

    @Override
    public TableDdl ddl() {
        return ddl;
    }
}
