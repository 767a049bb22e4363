package io.aludel.dialect;

import io.aludel.AccessMode;
import io.aludel.DatabaseException;
import io.aludel.Isolation;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.schema.ColumnType;
import io.aludel.schema.SchemaSequence;
import io.aludel.sql.BasicType;
import io.aludel.sql.SqlSyntax;
import io.aludel.sql.ValueType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one database speaks: its types, names, errors, transactions, and the forms of statements in which databases differ.
 * Immutable and shared by threads; connections handed in belong to the caller.
 */
public abstract class Dialect implements SqlSyntax {
    private final String name;
    private final Identifiers identifiers;

    Dialect(String name, Identifiers identifiers) {
        this.name = name;
        this.identifiers = identifiers;
    }

    /** Returns the dialect that speaks to the database behind a JDBC URL, or empty when none of Aludel's does. */
    public static Optional<Dialect> forUrl(String jdbcUrl) {
        return Dialects.forUrl(jdbcUrl);
    }

    /** Returns the dialect for an open connection, by the product's name and version, or empty when none fits. */
    public static Optional<Dialect> forConnection(DatabaseMetaData database) throws SQLException {
        return Dialects.forProduct(database.getDatabaseProductName());
    }

    /** Returns the database's name, as in documentation: {@code SQLite}, {@code H2}. */
    public final String name() {
        return name;
    }

    /** Returns whether this dialect speaks to the database behind a JDBC URL. */
    abstract boolean accepts(String jdbcUrl);

    // ---- types

    /**
     * Returns the codec for a type. The same codec serves every column of the type and every parameter compared with one.
     */
    public abstract <T> Codec<T> codec(ValueType<T> type);

    /** Returns whether the database reads the empty string back as NULL, so that a NOT NULL text may come as NULL. */
    public boolean readsEmptyTextAsNull() {
        return false;
    }

    // ---- names

    /**
     * Returns a name as it is written in SQL: quoted when it is reserved or when it would not be the same name without
     * quotes, with embedded quotes doubled.
     *
     * @throws IllegalArgumentException for an empty name or one with a NUL character, which no database can hold
     */
    @Override
    public final String quote(String identifier) {
        return identifiers.quote(identifier);
    }

    /** Returns a quoted name behind its quoted schema, or alone when there is no schema. */
    public final String quote(@Nullable String schema, String identifier) {
        return schema == null ? quote(identifier) : quote(schema) + "." + quote(identifier);
    }

    /** Returns how many characters a name may have. */
    public final int maximumIdentifierLength() {
        return identifiers.maximumLength();
    }

    /** Returns a name, cut and marked with a hash of the whole when it is too long. Stable: same name, same result. */
    public final String fit(String identifier) {
        return identifiers.fit(identifier);
    }

    // ---- errors

    /**
     * Turns what a driver threw into the exception that says what happened. The message holds neither values nor the
     * driver's own message (which may hold some); that one is in the cause.
     *
     * @param context what was being done, as the start of a sentence: {@code "Inserting into 'book'"}
     * @param sql the statement, or null
     * @param cause what the driver threw
     */
    public abstract DatabaseException translate(String context, @Nullable String sql, SQLException cause);

    // ---- connections and transactions

    /** Returns how many connections a pool may hold for a database; {@link Integer#MAX_VALUE} for no limit. */
    public int maximumPoolSize(String jdbcUrl) {
        return Integer.MAX_VALUE;
    }

    /** Returns whether a database lives in memory and ends with the last connection to it. */
    public boolean livesInConnections(String jdbcUrl) {
        return false;
    }

    /** Prepares a new physical connection. Called once for each, before anything else runs on it. */
    public void configure(Connection connection) throws SQLException {}

    /**
     * Begins a transaction on a connection that is in none.
     *
     * @throws DatabaseException when the database does not have the isolation level
     */
    public abstract ConnectionTransaction begin(Connection connection, AccessMode access, Isolation isolation)
            throws SQLException;

    /** Returns the fetch size for results of unknown length, or 0 for the driver's own. */
    public int fetchSize() {
        return 0;
    }

    // ---- inserting

    /** Returns the form in which an INSERT gives generated columns back. */
    public abstract ReturningForm returning();

    @Override
    public abstract int maximumParameters();

    /** Returns how many rows one INSERT with several rows holds at best, for rows of this many columns; at least 1. */
    public int rowsPerInsert(int columns) {
        return Math.max(1, Math.min(100, maximumParameters() / Math.max(1, columns)));
    }

    /** Returns the strategy behind {@link GenerationStrategy#AUTO}; any other is returned as it is. */
    public abstract GenerationStrategy resolve(GenerationStrategy strategy);

    /** Returns whether the database has sequences. */
    public abstract boolean hasSequences();

    /**
     * Returns a query that moves a sequence and returns a row with a number for each move; each number is the first of a
     * block of {@link SchemaSequence#increment()} keys.
     *
     * @throws UnsupportedOperationException where {@link #hasSequences()} is false
     */
    public abstract String nextValues(SchemaSequence sequence, int moves);

    /** Returns what follows the table's name in an INSERT that names no column. */
    public String emptyInsert() {
        return "DEFAULT VALUES";
    }

    /** Returns an INSERT that updates rows which are there already. */
    public abstract String upsert(Upsert upsert);

    // ---- querying

    /** Returns whether there are procedures to call. */
    public boolean hasProcedures() {
        return true;
    }

    @Override
    public String castType(ValueType<?> type) {
        if (type instanceof BasicType<?> basic && basic.precision() > 0) {
            return codec(type).columnType(ColumnType.decimal(type, basic.precision(), basic.scale()));
        }
        return codec(type).columnType(ColumnType.of(type));
    }

    // ---- schema

    /** Returns whether the database can check foreign keys at the end of the transaction. */
    public abstract boolean hasDeferrableKeys();

    /** Returns what writes this dialect's DDL. */
    public abstract TableDdl ddl();

    @Override
    public final String toString() {
        return name;
    }
}
