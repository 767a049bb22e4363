package io.aludel.samples.shop;

/** How far an order has come. */
enum OrderStatus {
    PENDING,
    PAID,
    SHIPPED
}
