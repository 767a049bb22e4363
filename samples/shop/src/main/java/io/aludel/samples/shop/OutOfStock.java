package io.aludel.samples.shop;

/** There is less of a product than was ordered. */
final class OutOfStock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfStock(String product, int left) {
        super(left == 0 ? product + " is sold out" : "only " + left + " of " + product + " left");
    }
}
