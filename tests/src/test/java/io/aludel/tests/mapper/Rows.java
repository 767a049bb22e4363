package io.aludel.tests.mapper;

import io.aludel.dialect.Codec;
import io.aludel.dialect.Dialect;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.WriteContext;
import io.aludel.sql.Column;
import io.aludel.sql.ValueType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tables of one database, written and read through mappers alone. */
final class Rows implements AutoCloseable, MapperContext, WriteContext {
    private final Connection connection;
    private final Dialect dialect;
    private Instant now = Instant.parse("2026-02-03T04:05:06.789Z");

    Rows(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        dialect = Dialect.forUrl(url).orElseThrow();
        dialect.configure(connection);
    }

    void create(EntityTable<?, ?>... tables) throws SQLException {
        List<String> statements = dialect.ddl()
                .create(Arrays.stream(tables).map(EntityTable::describe).toList());
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Inserts an entity as it is, but for stamps, and gives it its generated key and what the database filled in. */
    <E> E insert(EntityMapper<E, ?> mapper, E entity) throws SQLException {
        mapper.beforeInsert(entity);
        E stamped = mapper.stampInsert(entity, this);
        ColumnSet columns = mapper.insertColumns(stamped);
        String sql = "INSERT INTO " + name(mapper) + " (" + names(mapper, columns) + ") VALUES ("
                + "?, ".repeat(columns.size() - 1) + "?)";
        String[] keys = {mapper.table().columns().get(0).name()};
        try (PreparedStatement statement = connection.prepareStatement(sql, keys)) {
            mapper.bindInsert(statement, 1, stamped, columns);
            statement.executeUpdate();
            if (mapper.table().keyGeneration() != null && !columns.contains(0)) {
                try (ResultSet generated = statement.getGeneratedKeys()) {
                    generated.next();
                    stamped = mapper.assignKey(stamped, generated.getLong(1));
                }
            }
        }
        return readBack(
                mapper, stamped, mapper.insertableColumns().minus(columns).union(mapper.generatedColumns()));
    }

    private <E, K> E readBack(EntityMapper<E, K> mapper, E entity, ColumnSet columns) throws SQLException {
        if (columns.isEmpty()) {
            return entity;
        }
        String sql = "SELECT " + names(mapper, columns) + " FROM " + name(mapper) + where(mapper);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            K key = mapper.key(entity);
            if (key == null) {
                throw new AssertionError("No key");
            }
            mapper.bindKey(statement, 1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return mapper.assign(entity, columns, row, 1);
            }
        }
    }

    private String name(EntityMapper<?, ?> mapper) {
        return dialect.quote(mapper.table().schemaName(), mapper.table().tableName());
    }

    private String names(EntityMapper<?, ?> mapper, ColumnSet columns) {
        List<String> names = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            names.add(dialect.quote(mapper.table().columns().get(column).name()));
        }
        return String.join(", ", names);
    }

    private String where(EntityMapper<?, ?> mapper) {
        return mapper.table().columns().subList(0, mapper.table().keyColumnCount()).stream()
                .map(Column::name)
                .map(name -> dialect.quote(name) + " = ?")
                .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    /** What is done with the rows of a result. */
    interface Reader<R> {
        R read(ResultSet rows) throws SQLException;
    }

    /** Selects all rows in the order of their keys, with formulas written out behind the columns. */
    <R> R select(EntityMapper<?, ?> mapper, Reader<R> reader, String... formulas) throws SQLException {
        int count = mapper.table().columns().size();
        String selected = names(mapper, ColumnSet.first(count))
                + Arrays.stream(formulas).map(formula -> ", " + formula).collect(Collectors.joining());
        String sql = "SELECT " + selected + " FROM " + name(mapper) + " ORDER BY 1, 2";
        return query(sql, reader);
    }

    /** Reads the result of a query. */
    <R> R query(String sql, Reader<R> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return reader.read(rows);
        }
    }

    /** Reads all entities. */
    <E> List<E> list(EntityMapper<E, ?> mapper, String... formulas) throws SQLException {
        List<E> entities = new ArrayList<>();
        return select(
                mapper,
                rows -> {
                    mapper.readAll(rows, entities);
                    return entities;
                },
                formulas);
    }

    @Override
    public <T> Codec<T> codec(ValueType<T> type) {
        return dialect.codec(type);
    }

    @Override
    public boolean readsEmptyTextAsNull() {
        return dialect.readsEmptyTextAsNull();
    }

    @Override
    public Instant now() {
        return now;
    }

    void setNow(Instant now) {
        this.now = now;
    }

    @Override
    public UUID newUuid() {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
