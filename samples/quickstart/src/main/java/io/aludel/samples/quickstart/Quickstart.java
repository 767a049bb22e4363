package io.aludel.samples.quickstart;

import io.aludel.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** Opens a database and asks who it is. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the sample.
     *
     * @param arguments none
     * @throws SQLException if the database can't be asked
     */
    public static void main(String[] arguments) throws SQLException {
        try (Database database = Database.open("jdbc:sqlite::memory:");
                Connection connection = database.connect()) {
            System.out.println(connection.getMetaData().getDatabaseProductName());
        }
    }
}
