package shop;

/** An application's own type. */
public record Money(long cents) {}
