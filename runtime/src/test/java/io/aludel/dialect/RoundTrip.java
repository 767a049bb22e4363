package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.ColumnType;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import io.aludel.sql.ValueType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with one column of a type, and what goes in and comes out of it. */
final class RoundTrip<T> {
    private final Connection connection;
    private final Codec<T> codec;
    private final List<T> stored = new ArrayList<>();

    private RoundTrip(Connection connection, Codec<T> codec) {
        this.connection = connection;
        this.codec = codec;
    }

    static <T> RoundTrip<T> of(TestDatabase database, Connection connection, ValueType<T> values, ColumnType type)
            throws SQLException {
        TestDatabase.execute(connection, "DROP TABLE IF EXISTS sample");
        database.create(
                connection,
                Table.named("sample")
                        .column(TableColumn.required("id", ColumnType.of(BasicType.INTEGER)))
                        .column(TableColumn.nullable("held", type))
                        .build());
        RoundTrip<T> trip = new RoundTrip<>(connection, database.dialect().codec(values));
        trip.insert(-1, null);
        assertThat(trip.read(-1)).isNull();
        TestDatabase.execute(connection, "DELETE FROM sample");
        return trip;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    final RoundTrip<T> storing(T... values) throws SQLException {
        for (T value : values) {
            insert(stored.size(), value);
            stored.add(value);
        }
        return this;
    }

    RoundTrip<T> comesBack() throws SQLException {
        for (int i = 0; i < stored.size(); i++) {
            assertThat(read(i)).as("value %d", i).isEqualTo(stored.get(i));
        }
        return this;
    }

    RoundTrip<T> comesBackAs(Comparator<? super T> comparator) throws SQLException {
        for (int i = 0; i < stored.size(); i++) {
            assertThat(read(i))
                    .as("value %d", i)
                    .isNotNull()
                    .usingComparator(nullsFirst(comparator))
                    .isEqualTo(stored.get(i));
        }
        return this;
    }

    private static <T> Comparator<T> nullsFirst(Comparator<? super T> comparator) {
        return Comparator.nullsFirst(comparator);
    }

    RoundTrip<T> isFoundByValue() throws SQLException {
        for (int i = 0; i < stored.size(); i++) {
            assertThat(ids("SELECT id FROM sample WHERE held = ?", stored.get(i)))
                    .as("rows equal to value %d (%s)", i, stored.get(i))
                    .containsExactly(i);
        }
        return this;
    }

    RoundTrip<T> isOrderedAsInJava(Comparator<? super T> comparator) throws SQLException {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            expected.add(i);
        }
        expected.sort(Comparator.comparing(stored::get, comparator));
        assertThat(ids("SELECT id FROM sample WHERE ? IS NOT NULL ORDER BY held", stored.get(0)))
                .isEqualTo(expected);
        for (T value : stored) {
            List<Integer> smaller = new ArrayList<>(expected);
            smaller.removeIf(id -> comparator.compare(stored.get(id), value) >= 0);
            assertThat(ids("SELECT id FROM sample WHERE held < ? ORDER BY held", value))
                    .as("rows smaller than %s", value)
                    .isEqualTo(smaller);
        }
        return this;
    }

    void insert(int id, @Nullable T value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO sample (id, held) VALUES (?, ?)")) {
            statement.setInt(1, id);
            codec.bind(statement, 2, value);
            statement.executeUpdate();
        }
    }

    @Nullable
    T read(int id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT held FROM sample WHERE id = ?")) {
            statement.setInt(1, id);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return codec.read(row, 1);
            }
        }
    }

    List<Integer> ids(String sql, T value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            codec.bind(statement, 1, value);
            List<Integer> ids = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getInt(1));
                }
            }
            return ids;
        }
    }
}
