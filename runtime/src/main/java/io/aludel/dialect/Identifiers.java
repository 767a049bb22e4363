package io.aludel.dialect;

import java.util.Locale;
import java.util.Set;

/**
 * How a dialect writes names.
 *
 * @param reserved the words that cannot be names without quotes, in upper case
 * @param maximumLength how many characters a name may have
 * @param foldsCase whether a name without quotes gets another case, so that one of both cases needs quotes to stay itself
 * @param quote the character around names; doubled inside of them
 */
record Identifiers(Set<String> reserved, int maximumLength, boolean foldsCase, char quote) {
    private static final int HASH_LENGTH = 9;

    String quote(String identifier) {
        if (identifier.isEmpty() || identifier.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "A name in the database cannot be empty or contain a NUL character: '" + identifier + "'");
        }
        if (isPlain(identifier)) {
            return identifier;
        }
        String mark = String.valueOf(quote);
        return mark + identifier.replace(mark, mark + mark) + mark;
    }

    String fit(String identifier) {
        if (identifier.length() <= maximumLength) {
            return identifier;
        }
        // String.hashCode is specified, so names are the same in every run and on every machine
        String hash = String.format(Locale.ROOT, "_%08x", identifier.hashCode());
        return identifier.substring(0, maximumLength - HASH_LENGTH) + hash;
    }

    private boolean isPlain(String identifier) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 0; i < identifier.length(); i++) {
            char character = identifier.charAt(i);
            if (character >= 'a' && character <= 'z') {
                lower = true;
            } else if (character >= 'A' && character <= 'Z') {
                upper = true;
            } else if (character != '_' && (i == 0 || character < '0' || character > '9')) {
                return false;
            }
        }
        return !(foldsCase && upper && lower) && !reserved.contains(identifier.toUpperCase(Locale.ROOT));
    }
}
