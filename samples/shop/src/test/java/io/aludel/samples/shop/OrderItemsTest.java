package io.aludel.samples.shop;

import static io.aludel.samples.shop.QOrder.ORDER;
import static io.aludel.samples.shop.QOrderItem.ORDER_ITEM;
import static io.aludel.samples.shop.QPayment.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Items and payments have keys that are references to their order. */
class OrderItemsTest {
    /** An orphan without a key of its own is deleted by the key that its reference was. */
    @Test
    void itemsAndPaymentsThatLeaveTheirOrderAreDeleted() {
        try (Database database = Database.open("jdbc:sqlite::memory:")) {
            database.schema().createAll();
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            new Opening(database, nowhere, Clock.systemUTC()).open();
            UUID order = database.select(ORDER.id).first().orElseThrow();

            database.transaction(session -> {
                Order changed = session.get(ORDER, order);
                changed.items.remove(0);
                changed.payment.clear();
            });

            assertThat(database.select(ORDER_ITEM)
                            .where(ORDER_ITEM.orderId.eq(order))
                            .count())
                    .isOne();
            assertThat(database.select(PAYMENT).where(PAYMENT.orderId.eq(order)).exists())
                    .isFalse();
        }
    }
}
