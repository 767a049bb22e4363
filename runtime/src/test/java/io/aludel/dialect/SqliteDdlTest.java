package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AccessMode;
import io.aludel.Isolation;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqliteDdlTest extends DdlSuite {
    SqliteDdlTest() {
        super(TestDatabase.sqliteInMemory());
    }

    @Test
    void deferrableForeignKeysAreCheckedAtTheEnd() throws Exception {
        assertThat(dialect().ddl().create(deferrable())).contains("""
                        CREATE TABLE hen (
                            id INTEGER CONSTRAINT pk_hen PRIMARY KEY AUTOINCREMENT,
                            other_id BIGINT NOT NULL,
                            CONSTRAINT fk_hen FOREIGN KEY (other_id) REFERENCES egg (id) DEFERRABLE INITIALLY DEFERRED
                        )""");
        run(dialect().ddl().create(deferrable()));
        ConnectionTransaction transaction = dialect().begin(connection(), AccessMode.READ_WRITE, Isolation.DEFAULT);
        execute("INSERT INTO hen (id, other_id) VALUES (1, 2)");
        assertThatThrownBy(transaction::commit).isInstanceOf(SQLException.class);
        execute("INSERT INTO egg (id, other_id) VALUES (2, 1)");
        transaction.commit();
        assertThat(TestDatabase.column(connection(), "SELECT other_id FROM hen"))
                .containsExactly("2");
    }
}
