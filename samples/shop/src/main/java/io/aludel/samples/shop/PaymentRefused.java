package io.aludel.samples.shop;

/** The bank said no. */
final class PaymentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PaymentRefused(String reason) {
        super(reason);
    }
}
