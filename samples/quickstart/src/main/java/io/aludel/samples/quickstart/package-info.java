/**
 * The main sample: what every JDK knows about countries, currencies, languages and time zones, in an SQLite file.
 *
 * <p>{@link Quickstart} opens the database, {@link Loader} fills it with what {@link JdkData} finds, {@link Reports} asks it.
 * The entities are {@link Currency}, {@link Country}, {@link SpokenLanguage}, {@link Zone}, {@link ClockChange} and
 * {@link Edition}; what the processor wrote for them is in {@code target/generated-sources/annotations}.
 */
@NullMarked
package io.aludel.samples.quickstart;

import org.jspecify.annotations.NullMarked;
