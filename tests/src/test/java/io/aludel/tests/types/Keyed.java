package io.aludel.tests.types;

/**
 * An entity with some key.
 *
 * @param <K> the type of the key
 */
interface Keyed<K> {
    void set(K value);

    void amount(int value);

    int amount();
}
