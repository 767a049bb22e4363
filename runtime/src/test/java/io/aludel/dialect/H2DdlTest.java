package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.SchemaSequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2DdlTest extends DdlSuite {
    H2DdlTest() {
        super(TestDatabase.h2());
    }

    @Test
    void commentsAreStored() throws Exception {
        run(dialect()
                .ddl()
                .create(List.of(keyed("thing")
                        .column(TableColumn.required("name", LONG).withComment("it's a name"))
                        .comment("it's a thing")
                        .build())));
        assertThat(TestDatabase.column(
                        connection(), "SELECT REMARKS FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'THING'"))
                .containsExactly("it's a thing");
        assertThat(
                        TestDatabase.column(
                                connection(),
                                "SELECT REMARKS FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'THING' AND COLUMN_NAME = 'NAME'"))
                .containsExactly("it's a name");
    }

    @Test
    void foreignKeysAreNeverDeferrable() throws Exception {
        run(dialect().ddl().create(deferrable()));
        assertThat(dialect().ddl().create(deferrable()).toString())
                .contains("FOREIGN KEY")
                .doesNotContain("DEFERRABLE");
    }

    @Test
    void sequencesGiveBlocksAndGoWithTheirTable() throws Exception {
        Table table = keyed("thing").sequence("thing_seq", 50).build();
        run(dialect().ddl().create(List.of(table)));
        SchemaSequence sequence = table.sequences().get(0);
        assertThat(TestDatabase.column(connection(), dialect().nextValues(sequence, 1)))
                .containsExactly("1");
        assertThat(TestDatabase.column(connection(), dialect().nextValues(sequence, 3)))
                .containsExactly("51", "101", "151");
        run(dialect().ddl().drop(List.of(table)));
        assertThat(TestDatabase.column(connection(), "SELECT SEQUENCE_NAME FROM INFORMATION_SCHEMA.SEQUENCES"))
                .isEmpty();
    }

    @Test
    void tablesOfASchemaAreCreatedThere() throws Exception {
        execute("CREATE SCHEMA \"my schema\"");
        Table table = Table.named("my schema", "thing")
                .column(TestDatabase.identity("id"))
                .primaryKey("pk_thing", "id")
                .index("ix_thing", false, "id desc")
                .sequence("thing_seq", 5)
                .comment("there")
                .build();
        run(dialect().ddl().create(List.of(table)));
        assertThat(TestDatabase.column(
                        connection(), "SELECT TABLE_SCHEMA FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'THING'"))
                .containsExactly("my schema");
        run(dialect().ddl().drop(List.of(table)));
    }
}
