package shop;

/** A place on the globe. */
public record Position(double latitude, double longitude) {}
