package io.aludel.tests.projections;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Required objects within one that may be missing: by themselves, as part of a record, and as a whole. */
@Projection(Buyer.class)
record DeskRow(
        String name,
        @Path("desk.size") @Nullable Size size,
        @Path("desk.size") Optional<Height> height,
        @Path("desk.spot") @Nullable Spot spot,
        @Nullable Desk desk) {
    record Height(int height) {}
}
