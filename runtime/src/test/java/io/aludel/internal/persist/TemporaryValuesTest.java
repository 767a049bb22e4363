package io.aludel.internal.persist;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.schema.ColumnType;
import io.aludel.sql.BasicType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemporaryValuesTest {
    private static final List<ColumnType> PARKABLE = List.of(
            ColumnType.of(BasicType.STRING, 12),
            ColumnType.large(BasicType.STRING),
            ColumnType.of(BasicType.INTEGER),
            ColumnType.of(BasicType.LONG),
            ColumnType.of(BasicType.UUID));

    @Test
    void theyDiffer() {
        for (ColumnType type : PARKABLE) {
            assertThat(TemporaryValues.exist(type)).isTrue();
            Set<Object> values = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                values.add(TemporaryValues.of(type));
            }
            assertThat(values).as("%s", type).hasSize(100);
        }
    }

    @Test
    void theyFitTheColumn() {
        assertThat(TemporaryValues.of(PARKABLE.get(0))).asString().hasSize(12);
        assertThat((Integer) TemporaryValues.of(PARKABLE.get(2))).isNegative();
        assertThat((Long) TemporaryValues.of(PARKABLE.get(3))).isNegative();
        assertThat(TemporaryValues.of(PARKABLE.get(4))).isInstanceOf(UUID.class);
    }

    @Test
    void otherTypesHaveNone() {
        assertThat(TemporaryValues.exist(ColumnType.of(BasicType.LOCAL_DATE))).isFalse();
        assertThat(TemporaryValues.exist(ColumnType.of(BasicType.STRING, 2))).isFalse();
        assertThat(TemporaryValues.exist(ColumnType.of(BasicType.STRING).as("CHAR(3)")))
                .isFalse();
    }
}
