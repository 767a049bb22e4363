package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.Column;
import io.aludel.sql.Json;
import io.aludel.sql.TableSource;
import io.aludel.sql.ValueColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The forms of INSERT, upsert and paging. */
abstract class WritingSuite extends DialectSuite {
    WritingSuite(TestDatabase database) {
        super(database);
    }

    private record Source(
            @Nullable String schemaName,
            String tableName,
            @Nullable String alias) implements TableSource {}

    private static final TableSource SAMPLE = new Source(null, "sample", null);

    @Test
    void insertsOfSeveralRowsGiveTheirKeysBackInOrder() throws Exception {
        createKeyed("id", "someName");
        String quoted = dialect().quote("someName");
        int rows = dialect().rowsPerInsert(1);
        String sql = "INSERT INTO sample (" + quoted + ") VALUES " + "(?), ".repeat(rows - 1) + "(?)";
        List<Long> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (PreparedStatement statement = prepareReturning(sql, "id", "someName")) {
                for (int i = 1; i <= rows; i++) {
                    statement.setString(i, "row " + (run * rows + i));
                }
                try (ResultSet generated = returned(statement)) {
                    while (generated.next()) {
                        keys.add(generated.getLong(1));
                        names.add(generated.getString(2));
                    }
                }
            }
        }
        for (int i = 0; i < 2 * rows; i++) {
            assertThat(names.get(i)).isEqualTo("row " + (i + 1));
            assertThat(keys.get(i)).isEqualTo(i + 1L);
        }
    }

    private void createKeyed(String key, String name) throws SQLException {
        database()
                .create(
                        connection(),
                        Table.named("sample")
                                .column(TestDatabase.identity(key))
                                .column(TableColumn.nullable(name, ColumnType.of(BasicType.STRING))
                                        .withDefault("'unnamed'"))
                                .primaryKey("pk_sample", key)
                                .build());
    }

    private PreparedStatement prepareReturning(String sql, String... columns) throws SQLException {
        if (dialect().returning() == ReturningForm.GENERATED_KEYS) {
            return connection().prepareStatement(sql, columns);
        }
        List<String> quoted = new ArrayList<>();
        for (String column : columns) {
            quoted.add(dialect().quote(column));
        }
        return connection().prepareStatement(sql + " RETURNING " + String.join(", ", quoted));
    }

    private ResultSet returned(PreparedStatement statement) throws SQLException {
        if (dialect().returning() == ReturningForm.GENERATED_KEYS) {
            statement.executeUpdate();
            return statement.getGeneratedKeys();
        }
        return statement.executeQuery();
    }

    @Test
    void anInsertWithoutColumnsGivesTheDefaultsBack() throws Exception {
        createKeyed("order", "name");
        try (PreparedStatement statement =
                        prepareReturning("INSERT INTO sample " + dialect().emptyInsert(), "order", "name");
                ResultSet row = returned(statement)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isEqualTo(1);
            assertThat(row.getString(2)).isEqualTo("unnamed");
        }
    }

    @Test
    void keysOfDeletedRowsAreNotGivenAgain() throws Exception {
        createKeyed("id", "name");
        execute("INSERT INTO sample (name) VALUES ('a')");
        execute("INSERT INTO sample (name) VALUES ('b')");
        execute("DELETE FROM sample WHERE id = 2");
        execute("INSERT INTO sample (name) VALUES ('c')");
        assertThat(TestDatabase.column(connection(), "SELECT id FROM sample ORDER BY id"))
                .containsExactly("1", "3");
    }

    @Test
    void automaticKeysAreIdentityColumnsHere() {
        assertThat(dialect().resolve(GenerationStrategy.AUTO)).isEqualTo(GenerationStrategy.IDENTITY);
        assertThat(dialect().resolve(GenerationStrategy.UUID)).isEqualTo(GenerationStrategy.UUID);
    }

    @Test
    void rowsPerInsertStayWithinTheParameters() {
        assertThat(dialect().rowsPerInsert(3)).isEqualTo(100);
        assertThat(dialect().rowsPerInsert(2_000)).isBetween(1, 50);
        assertThat(dialect().rowsPerInsert(1_000_000)).isEqualTo(1);
        assertThat(dialect().rowsPerInsert(0)).isEqualTo(100);
    }

    @Test
    void pagesCutRowsOff() throws Exception {
        execute("CREATE TABLE numbers (n INTEGER)");
        execute("INSERT INTO numbers VALUES (1), (2), (3), (4), (5)");
        assertThat(page(2, 1)).containsExactly(2, 3);
        assertThat(page(2, null)).containsExactly(1, 2);
        assertThat(page(null, 3)).containsExactly(4, 5);
        assertThat(page(0, 0)).isEmpty();
        assertThat(page(null, null)).hasSize(5);
    }

    private List<Integer> page(@Nullable Integer limit, @Nullable Integer offset) throws SQLException {
        String paging = dialect().paging(limit != null, offset != null);
        try (PreparedStatement statement = connection().prepareStatement("SELECT n FROM numbers ORDER BY n" + paging)) {
            int parameter = 1;
            if (offset != null && dialect().bindsOffsetFirst()) {
                statement.setLong(parameter++, offset);
            }
            if (limit != null) {
                statement.setLong(parameter++, limit);
            }
            if (offset != null && !dialect().bindsOffsetFirst()) {
                statement.setLong(parameter, offset);
            }
            List<Integer> page = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.add(rows.getInt(1));
                }
            }
            return page;
        }
    }

    @Test
    void upsertsOfEveryTypeInsertAndUpdate() throws Exception {
        upsert(BasicType.BOOLEAN, true, false);
        upsert(BasicType.BYTE, (byte) 1, (byte) 2);
        upsert(BasicType.SHORT, (short) 1, (short) 2);
        upsert(BasicType.INTEGER, 1, 2);
        upsert(BasicType.LONG, 1L, 2L);
        upsert(BasicType.FLOAT, 1.5f, 2.5f);
        upsert(BasicType.DOUBLE, 1.5, 2.5);
        upsert(BasicType.CHARACTER, 'a', 'b');
        upsert(BasicType.STRING, "a", "b");
        upsert(
                BasicType.decimal(38, 10),
                new BigDecimal("1.1234567890"),
                new BigDecimal("12345678901234567.0000000001"));
        upsert(BasicType.BIG_INTEGER, BigInteger.ONE, BigInteger.TEN.pow(30));
        upsert(BasicType.LOCAL_DATE, LocalDate.of(1, 1, 1), LocalDate.of(2026, 1, 1));
        upsert(BasicType.LOCAL_TIME, LocalTime.NOON, LocalTime.MAX);
        upsert(BasicType.LOCAL_DATE_TIME, LocalDateTime.of(1, 1, 1, 1, 1), LocalDateTime.of(2026, 1, 1, 1, 1, 1, 1));
        upsert(BasicType.INSTANT, Instant.EPOCH, Instant.parse("2026-01-01T00:00:00.000000001Z"));
        upsert(
                BasicType.OFFSET_DATE_TIME,
                OffsetDateTime.parse("2026-01-01T00:00Z"),
                OffsetDateTime.parse("2027-01-01T00:00Z"));
        upsert(
                BasicType.ZONED_DATE_TIME,
                ZonedDateTime.parse("2026-01-01T00:00Z"),
                ZonedDateTime.parse("2027-01-01T00:00Z"));
        upsert(BasicType.YEAR, Year.of(1), Year.of(2));
        upsert(BasicType.YEAR_MONTH, YearMonth.of(1, 1), YearMonth.of(2, 2));
        upsert(BasicType.DURATION, Duration.ZERO, Duration.ofDays(1));
        upsert(BasicType.UUID, new UUID(1, 1), new UUID(2, 2));
        upsert(BasicType.BYTES, new byte[] {1}, new byte[0]);
        upsert(BasicType.JSON, Json.of("{\"a\":1}"), Json.NULL);
    }

    private <T> void upsert(BasicType<T> type, T first, T second) throws SQLException {
        execute("DROP TABLE IF EXISTS sample");
        database()
                .create(
                        connection(),
                        Table.named("sample")
                                .column(TableColumn.required("id", ColumnType.of(BasicType.INTEGER)))
                                .column(TableColumn.nullable("held", ColumnType.of(type)))
                                .column(TableColumn.nullable("kept", ColumnType.of(type)))
                                .primaryKey("pk_sample", "id")
                                .build());
        run(type, true, first, null);
        run(type, true, second, first);
        assertThat(held(type, "held", 1)).isEqualTo(second);
        assertThat(held(type, "held", 2)).isEqualTo(first);
        assertThat(held(type, "kept", 1))
                .as("a column that is not to be updated")
                .isEqualTo(first);
        assertThat(held(type, "kept", 2)).isNull();
        run(type, true, null, second);
        assertThat(held(type, "held", 1)).isNull();
        assertThat(held(type, "held", 2)).isEqualTo(second);
        run(type, true, second, first);
        run(type, false, null, null);
        assertThat(held(type, "held", 1)).as("with nothing to update").isEqualTo(second);
    }

    private <T> void run(BasicType<T> type, boolean updates, @Nullable T first, @Nullable T second)
            throws SQLException {
        Column<Integer> id = new ValueColumn<>(SAMPLE, "id", BasicType.INTEGER);
        Column<T> held = new ValueColumn<>(SAMPLE, "held", type);
        Column<T> kept = new ValueColumn<>(SAMPLE, "kept", type);
        Upsert upsert =
                new Upsert(SAMPLE, List.of(id, held, kept), List.of(id), updates ? List.of(held) : List.of(), null, 2);
        Codec<T> codec = dialect().codec(type);
        try (PreparedStatement statement =
                connection().prepareStatement(dialect().upsert(upsert))) {
            statement.setInt(1, 1);
            codec.bind(statement, 2, first);
            codec.bind(statement, 3, first);
            statement.setInt(4, 2);
            codec.bind(statement, 5, second);
            codec.bind(statement, 6, second);
            statement.executeUpdate();
        }
    }

    private <T> @Nullable T held(BasicType<T> type, String column, int id) throws SQLException {
        try (PreparedStatement statement =
                        connection().prepareStatement("SELECT " + column + " FROM sample WHERE id = " + id);
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).isTrue();
            return dialect().codec(type).read(row, 1);
        }
    }
}
