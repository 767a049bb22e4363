package io.aludel.processor.check;

import io.aludel.annotation.GenerationStrategy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A database that a build aims at, and how long its names may be. From the manuals' pages on identifiers; SQLite has no
 * limit.
 */
public enum Target {
    /** SQLite. */
    SQLITE("SQLite", Integer.MAX_VALUE),
    /** H2. */
    H2("H2", 256),
    /** PostgreSQL and engines that speak its protocol. */
    POSTGRESQL("PostgreSQL", 63),
    /** MariaDB. */
    MARIADB("MariaDB", 64),
    /** MySQL. */
    MYSQL("MySQL", 64),
    /** Oracle 12.2 and later. */
    ORACLE("Oracle", 128),
    /** Oracle 12.1. */
    ORACLE12_1("Oracle 12.1", 30);

    private final String label;
    private final int longestName;

    Target(String label, int longestName) {
        this.label = label;
        this.longestName = longestName;
    }

    /** Returns the target of a name in the option {@code aludel.dialects}, in any case. */
    public static Optional<Target> named(String name) {
        return Arrays.stream(values())
                .filter(target -> target.option().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the names that the option {@code aludel.dialects} may hold. */
    public static String options() {
        return Arrays.stream(values()).map(Target::option).collect(Collectors.joining(", "));
    }

    private String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Returns the database's name. */
    String label() {
        return label;
    }

    /** Returns how long a name may be, in words. */
    String limit() {
        return countsCharacters() ? longestName + " characters" : Integer.toString(longestName);
    }

    /** Returns whether a name is longer than the database allows. */
    boolean isTooLong(String name) {
        int length = countsCharacters()
                ? name.codePointCount(0, name.length())
                : name.getBytes(StandardCharsets.UTF_8).length;
        return length > longestName;
    }

    private boolean countsCharacters() {
        return this == H2 || this == MARIADB || this == MYSQL;
    }

    /** Returns whether a sequence gives the keys of a strategy. */
    boolean hasSequence(GenerationStrategy strategy) {
        boolean hasSequences = this != SQLITE && this != MYSQL;
        boolean prefersSequences = this == POSTGRESQL || this == ORACLE || this == ORACLE12_1 || this == H2;
        return switch (strategy) {
            case SEQUENCE -> hasSequences;
            case AUTO -> prefersSequences;
            case IDENTITY, UUID -> false;
        };
    }

    /** Returns whether the empty string is NULL. */
    boolean takesEmptyTextForNull() {
        return this == ORACLE || this == ORACLE12_1;
    }

    /** Returns whether a name has to be quoted. */
    boolean isReserved(String name) {
        return ReservedWords.of(this).contains(name.toUpperCase(Locale.ROOT));
    }
}
