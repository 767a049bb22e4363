package io.aludel.benchmarks;

import io.aludel.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What it costs to borrow a connection and to give it back. */
@State(Scope.Benchmark)
public class ConnectionBenchmark {
    private Database database;

    @Setup(Level.Trial)
    public void open() {
        database = Database.open("jdbc:h2:mem:");
    }

    @TearDown(Level.Trial)
    public void close() {
        database.close();
    }

    @Benchmark
    public boolean borrow() throws SQLException {
        try (Connection connection = database.connect()) {
            return connection.isClosed();
        }
    }
}
