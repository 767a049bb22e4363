package io.aludel.dialect;

import io.aludel.AccessMode;
import io.aludel.DatabaseException;
import io.aludel.Isolation;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.schema.ColumnType;
import io.aludel.schema.SchemaSequence;
import io.aludel.sql.BasicType;
import io.aludel.sql.Column;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.DatePart;
import io.aludel.sql.EnumType;
import io.aludel.sql.Node;
import io.aludel.sql.RowLock;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.ValueType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * H2 2.x, in memory, in a file or behind a server.
 *
 * <p>Types are H2's own, with nanoseconds for times. {@code Instant} and {@code OffsetDateTime} are TIMESTAMP WITH TIME ZONE,
 * which keeps the offset and compares instants; {@code ZonedDateTime} is a text of the time in UTC and the zone; {@code
 * Duration} is a number of nanoseconds, up to 292 years; {@code Json} and lists are JSON, which loses blanks between tokens.
 * H2 rounds a decimal with more digits behind the point than its column has; Aludel refuses to store one, but for what SQL
 * computes.
 */
public final class H2Dialect extends Dialect {
    private final TypeCodecs types = H2Types.codecs();
    private final TableDdl ddl = new H2Ddl(this);

    /** Makes the dialect. */
    public H2Dialect() {
        super("H2", new Identifiers(ReservedWords.H2, 256, true, '"'));
    }

    @Override
    boolean accepts(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:h2:");
    }

    @Override
    public <T> Codec<T> codec(ValueType<T> type) {
        return types.codec(type);
    }

    @Override
    public DatabaseException translate(String context, @Nullable String sql, SQLException cause) {
        return H2Errors.translate(context, sql, cause);
    }

    @Override
    public boolean livesInConnections(String jdbcUrl) {
        String url = jdbcUrl.toLowerCase(Locale.ROOT);
        return url.startsWith("jdbc:h2:mem:") && !url.contains("db_close_delay=-1");
    }

    @Override
    public ConnectionTransaction begin(Connection connection, AccessMode access, Isolation isolation)
            throws SQLException {
        return JdbcTransaction.begin(connection, access, isolation);
    }

    @Override
    public ReturningForm returning() {
        return ReturningForm.GENERATED_KEYS;
    }

    @Override
    public int maximumParameters() {
        return 100_000;
    }

    @Override
    public GenerationStrategy resolve(GenerationStrategy strategy) {
        return strategy == GenerationStrategy.AUTO ? GenerationStrategy.IDENTITY : strategy;
    }

    @Override
    public boolean hasSequences() {
        return true;
    }

    @Override
    public String nextValues(SchemaSequence sequence, int moves) {
        String next = "SELECT NEXT VALUE FOR " + quote(sequence.schema(), sequence.name());
        return moves == 1 ? next : next + " FROM SYSTEM_RANGE(1, " + moves + ")";
    }

    @Override
    public String upsert(Upsert upsert) {
        return new UpsertWriter(this, upsert).merge(this::parameter);
    }

    /** JSON is bound as bytes, which nothing in a table of VALUES tells to be JSON. */
    private <T> String parameter(Column<T> column) {
        String type = codec(column.type()).columnType(ColumnType.of(column.type()));
        return type.equals("JSON") ? "CAST(? AS JSON)" : "?";
    }

    @Override
    public void mergedValue(SqlWriter out, Node value, ValueType<?> type) {
        if (codec(type).columnType(ColumnType.of(type)).equals("JSON")) {
            out.text("CAST(").node(value).text(" AS JSON)");
        } else {
            out.node(value);
        }
    }

    @Override
    public boolean hasIlike() {
        return true;
    }

    /** A backslash escapes otherwise: h2database.com/html/grammar.html#like_predicate_right_hand_side. */
    @Override
    public String likeWithoutEscape() {
        return " ESCAPE ''";
    }

    @Override
    public int maximumInListSize() {
        return Integer.MAX_VALUE;
    }

    /** Text and bytes of any length, and decimals with the digits that they have: a CAST to a size cuts and rounds. */
    @Override
    public String castType(ValueType<?> type) {
        if (type instanceof ConvertedType<?, ?> converted) {
            return castType(converted.stored());
        }
        if (type instanceof EnumType<?> constants) {
            return castType(constants.stored());
        }
        if (type.equals(BasicType.STRING)) {
            return "CHARACTER VARYING";
        }
        if (type.equals(BasicType.BYTES)) {
            return "BINARY VARYING";
        }
        boolean hasUnknownDigits = type instanceof BasicType<?> basic
                && basic.kind() == BasicType.Kind.BIG_DECIMAL
                && basic.precision() == 0;
        return hasUnknownDigits ? "DECFLOAT" : super.castType(type);
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
    public boolean hasFullJoin() {
        return false;
    }

    /** There is no lock to share a row with other readers, so it is the stronger one. */
    @Override
    public String lock(RowLock lock) {
        return super.lock(lock).replace("FOR SHARE", "FOR UPDATE");
    }

    @Override
    public void extraction(SqlWriter out, DatePart part, Node operand) {
        String field = part == DatePart.DAY_OF_WEEK ? "ISO_DAY_OF_WEEK" : part.name();
        out.text("EXTRACT(").text(field).text(" FROM ").node(operand).text(")");
    }

    @Override
    public boolean castsLiterals() {
        return true;
    }

    @Override
    public boolean hasDeferrableKeys() {
        return false;
    }

    @Override
    public TableDdl ddl() {
        return ddl;
    }
}
