/**
 * A shop: {@link Category}s have {@link Product}s, {@link Customer}s place {@link Order}s of {@link OrderItem}s with a {@link
 * Payment}.
 *
 * <p>{@link Shop} opens the database and goes through the steps: {@link Opening} stocks it, {@link Counter} sells, {@link
 * LastPiece} sells once what two want, {@link Window} and {@link Reports} ask.
 */
@NullMarked
package io.aludel.samples.shop;

import org.jspecify.annotations.NullMarked;
