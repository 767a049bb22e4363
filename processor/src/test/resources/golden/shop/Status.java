package shop;

/** Stored by name and by ordinal. */
public enum Status {
    NEW,
    ACTIVE,
    GONE
}
