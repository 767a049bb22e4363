package io.aludel.dialect;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.schema.ColumnType;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.sql.BasicType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A new, empty database of one product. */
record TestDatabase(Dialect dialect, String url) {
    static TestDatabase sqliteInMemory() {
        return new TestDatabase(new SqliteDialect(), "jdbc:sqlite::memory:");
    }

    static TestDatabase sqliteInFile(Path directory) {
        return new TestDatabase(new SqliteDialect(), "jdbc:sqlite:" + directory.resolve("test.db"));
    }

    static TestDatabase h2() {
        return new TestDatabase(new H2Dialect(), "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** An identity column. */
    static TableColumn identity(String name) {
        return TableColumn.required(name, ColumnType.of(BasicType.LONG))
                .generated(new KeyGeneration(GenerationStrategy.IDENTITY, "", 1));
    }

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        dialect.configure(connection);
        return connection;
    }

    void create(Connection connection, Table... tables) throws SQLException {
        for (String sql : dialect.ddl().create(List.of(tables))) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the first column of all rows, as text. */
    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
