package io.aludel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void opensTheDatabaseBehindAUrl() throws Exception {
        try (Database database = Database.open("jdbc:h2:mem:");
                Connection connection = database.connect()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
