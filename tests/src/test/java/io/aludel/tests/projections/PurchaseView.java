package io.aludel.tests.projections;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objects and collections within, three levels deep. */
@Projection(Purchase.class)
record PurchaseView(
        UUID id,
        BuyerView buyer,
        @Nullable PersonView receiver,
        List<LineView> lines,
        @Path("lines.product") Set<String> products,
        @Path("receiver.labels") List<LabelView> receiverLabels) {
    PurchaseView {
        lines = List.copyOf(lines);
    }

    /** A plain record with collections of its own. */
    record BuyerView(
            String name,
            @Nullable Address address,
            Measure measure,
            Optional<CityView> city,
            @Path("labels.name") Set<String> labels) {}

    /** A plain record without collections. */
    record PersonView(String name, @Nullable CityView city) {}

    /** A record at the end of two relationships. */
    record CityView(String code, String name, NationView nation) {}

    /** A projection within others. */
    @Projection(Nation.class)
    record NationView(String name) {}

    /** An element of a collection, with a collection of its own. */
    @Projection(Line.class)
    record LineView(int position, String product, int amount, List<NoteView> notes) {}

    /** An element of a collection within a collection. */
    record NoteView(String text) {}

    /** An element over a join table. */
    record LabelView(String name, @Nullable String color) {}
}
