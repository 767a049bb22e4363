package io.aludel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.mapping.RelationOptions;
import io.aludel.sql.BasicType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What annotations say of a column and its direction. */
class IndexColumnTest {
    private static final List<IndexColumn> EXPECTED =
            List.of(new IndexColumn("name", true), new IndexColumn("desc", false), new IndexColumn("id", true));

    @Test
    void anIndexTakesTheDirectionInAnyCase() {
        Table table = Table.named("t")
                .column(TableColumn.required("name", ColumnType.of(BasicType.STRING)))
                .index("ix", false, "name  DESC", "desc", "id desc")
                .build();
        assertThat(table.indexes().get(0).columns()).isEqualTo(EXPECTED);
    }

    /** The compiler's check reads {@code orderBy = "name DESC"} alike. */
    @Test
    void soDoesTheOrderOfARelationship() {
        assertThat(RelationOptions.NONE.orderBy("name  DESC", "desc", "id desc").orderBy())
                .isEqualTo(EXPECTED);
    }
}
