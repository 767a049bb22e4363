package io.aludel;

import io.aludel.dialect.ConnectionTransaction;
import io.aludel.dialect.Dialect;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.Lease;
import io.aludel.schema.Table;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a database's entities: created, dropped, or written out as DDL. */
public final class DatabaseSchema {
    private final Engine engine;

    DatabaseSchema(Engine engine) {
        this.engine = engine;
    }

    /** Returns the tables of the entities and of their many-to-many relationships as values that know no dialect. */
    public List<Table> tables() {
        return engine.models().schema();
    }

    /** Creates the tables that do not exist yet, with all that belongs to them. Existing ones are left as they are. */
    public void createAll() {
        run(engine.dialect().ddl().createIfAbsent(tables()), "Creating the schema");
    }

    /** Creates tables that do not exist yet, with all that belongs to them. Existing ones are left as they are. */
    public void create(Table... tables) {
        run(engine.dialect().ddl().createIfAbsent(List.of(tables)), "Creating tables");
    }

    /** Drops tables, as far as they exist, with all rows. */
    public void drop(Table... tables) {
        run(engine.dialect().ddl().drop(List.of(tables)), "Dropping tables");
        engine.forgetKeys();
    }

    /** Drops the tables of the entities, with all rows. */
    public void dropAll() {
        run(engine.dialect().ddl().drop(tables()), "Dropping the schema");
        engine.forgetKeys();
    }

    /** Returns the DDL of all tables as a script in this database's dialect. */
    public String ddl() {
        return ddl(engine.dialect());
    }

    /** Returns the DDL of all tables as a script in a dialect. */
    public String ddl(Dialect dialect) {
        return dialect.ddl().create(tables()).stream().collect(Collectors.joining(";\n", "", ";\n"));
    }

    /** In one transaction: SQLite takes DDL back with it, and drops tables that refer to each other only there. */
    private void run(List<String> statements, String action) {
        Lease lease = engine.lease(AccessMode.READ_WRITE);
        String current = null;
        try (lease) {
            lease.forgetStatements();
            ConnectionTransaction transaction =
                    engine.dialect().begin(lease.borrowed(), AccessMode.READ_WRITE, Isolation.DEFAULT);
            boolean done = false;
            try (Statement statement = lease.physical().createStatement()) {
                for (String sql : statements) {
                    current = sql;
                    statement.execute(sql);
                }
                transaction.commit();
                done = true;
            } finally {
                if (!done) {
                    rollback(transaction, lease);
                }
            }
        } catch (SQLException cause) {
            throw engine.runner().failed(lease, action, current, cause);
        }
    }

    private static void rollback(ConnectionTransaction transaction, Lease lease) {
        try {
            transaction.rollback();
        } catch (SQLException cause) {
            lease.markBroken();
        }
    }
}
