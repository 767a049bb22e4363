package io.aludel.benchmarks;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contenders that the benchmarks time do the same work. */
class SameWorkTest {
    @ParameterizedTest
    @EnumSource(
            value = TestedDatabase.class,
            names = {"SQLITE", "H2"})
    void everyContenderDoesTheSameWork(TestedDatabase database) {
        assertThatNoException().isThrownBy(() -> SameWork.check(database));
    }
}
