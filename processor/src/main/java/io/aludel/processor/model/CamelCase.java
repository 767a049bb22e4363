package io.aludel.processor.model;

import java.util.List;
import java.util.Locale;

/** How Java joins words to a name. */
public final class CamelCase {
    private CamelCase() {}

    /** Returns a name with a capital in front. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns one name of several: {@code homeAddress} of {@code home} and {@code address}. */
    static String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (String name : names) {
            joined.append(joined.length() == 0 ? name : capitalized(name));
        }
        return joined.toString();
    }

    /** Returns one name for a path with dots: {@code homeAddress} for {@code home.address}. */
    public static String ofPath(String path) {
        return joined(List.of(path.split("\\.")));
    }
}
