package io.aludel.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The advice below a message about a name that does not exist. */
final class Suggestion {
    private Suggestion() {}

    /** Returns the one name that is close, if there is one, and all names. */
    static String of(String wrong, String noun, List<String> names) {
        String all = noun + ": " + String.join(", ", names);
        List<String> closest = closest(wrong, names);
        return closest.size() == 1 ? "Did you mean '" + closest.get(0) + "'? " + all : all;
    }

    private static List<String> closest(String wrong, List<String> names) {
        List<String> closest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            boolean isClose = distance <= Math.max(1, Math.max(wrong.length(), name.length()) * 2 / 5);
            if (isClose && distance <= least) {
                if (distance < least) {
                    closest.clear();
                }
                least = distance;
                closest.add(name);
            }
        }
        return closest;
    }

    /** The number of characters to insert, delete or replace to get from one word to the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
