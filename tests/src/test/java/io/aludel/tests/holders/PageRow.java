package io.aludel.tests.holders;

import io.aludel.annotation.Projection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of deferred columns, which a projection asks for. */
@Projection(Page.class)
record PageRow(
        String name, Words words, int weight, @Nullable String summary, Optional<List<String>> tags) {}
