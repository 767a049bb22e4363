package io.aludel.tests.projections;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values alone: of the purchase itself, of its embedded objects, over one and several relationships. */
@Projection(Purchase.class)
record PurchaseRow(
        UUID id,
        LocalDate day,
        Money total,
        Optional<Integer> discount,
        boolean open,
        double weight,
        long buyerId,
        String buyerName,
        Level buyerLevel,
        String buyerShout,
        List<String> buyerAliases,
        @Nullable String buyerAddressStreet,
        int buyerMeasureWidth,
        @Nullable String buyerCityCode,
        @Path("buyer.city.nation.name") @Nullable String nation,
        @Nullable Long receiverId,
        @Nullable String receiverName,
        Optional<String> buyerBadgeNumber) {}
