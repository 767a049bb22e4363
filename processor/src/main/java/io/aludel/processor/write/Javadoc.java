package io.aludel.processor.write;

/** Names in Javadoc comments. */
final class Javadoc {
    private Javadoc() {}

    /** A name in code font; one with odd characters in words that cannot end the comment. */
    static String code(String name) {
        return name.matches("[\\w .-]+") ? "{@code " + name + "}" : "of an odd name";
    }
}
