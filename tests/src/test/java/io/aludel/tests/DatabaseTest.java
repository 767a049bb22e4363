package io.aludel.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void opensSqlite() throws Exception {
        try (Database database = Database.open("jdbc:sqlite::memory:");
                Connection connection = database.connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
