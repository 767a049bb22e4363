package io.aludel.dialect;

import io.aludel.schema.ColumnType;
import io.aludel.sql.ValueType;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A suite that runs on a new database for each test. */
abstract class DialectSuite {
    private final TestDatabase database;
    private Connection connection;

    @SuppressWarnings("NullAway.Init") // JUnit calls connect() first
    DialectSuite(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    final void connect() throws SQLException {
        connection = database.connect();
    }

    @AfterEach
    final void disconnect() throws SQLException {
        connection.close();
    }

    final TestDatabase database() {
        return database;
    }

    final Dialect dialect() {
        return database.dialect();
    }

    final Connection connection() {
        return connection;
    }

    final <T> RoundTrip<T> column(ValueType<T> type) throws SQLException {
        return RoundTrip.of(database, connection, type, ColumnType.of(type));
    }

    final <T> RoundTrip<T> column(ValueType<T> type, ColumnType columnType) throws SQLException {
        return RoundTrip.of(database, connection, type, columnType);
    }

    final void execute(String sql) throws SQLException {
        TestDatabase.execute(connection, sql);
    }
}
