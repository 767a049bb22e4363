package io.aludel.samples.phrasebook;

/** How far an order has come. */
enum OrderStatus {
    PENDING,
    PROCESSING,
    SHIPPED,
    DELIVERED,
    CANCELLED
}
