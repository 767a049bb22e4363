package io.aludel.tests.projections;

import io.aludel.annotation.Projection;
import io.aludel.tests.projections.PurchaseView.LineView;
import java.util.List;
import java.util.UUID;

/** A purchase that insists on lines. */
@Projection(Purchase.class)
record FilledPurchase(UUID id, List<LineView> lines) {
    FilledPurchase {
        if (lines.isEmpty()) {
            throw new AssertionError("A purchase without lines");
        }
    }
}
