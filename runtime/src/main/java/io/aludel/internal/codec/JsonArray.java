package io.aludel.internal.codec;

import java.util.ArrayList;
import java.util.List;

/** Writes and reads JSON arrays (RFC 8259) of scalars and arrays. Objects are not in what lists hold. */
final class JsonArray {
    /** Stands for the JSON value null. */
    static final Object NULL = new Object();

    private final String text;
    private int position;

    private JsonArray(String text) {
        this.text = text;
    }

    static String write(List<?> tokens) {
        StringBuilder out = new StringBuilder();
        append(out, tokens);
        return out.toString();
    }

    private static void append(StringBuilder out, Object token) {
        if (token == NULL) {
            out.append("null");
        } else if (token instanceof List<?> tokens) {
            String separator = "[";
            for (Object each : tokens) {
                append(out.append(separator), each);
                separator = ",";
            }
            out.append(tokens.isEmpty() ? "[]" : "]");
        } else if (token instanceof String string) {
            appendString(out, string);
        } else {
            out.append(token);
        }
    }

    private static void appendString(StringBuilder out, String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ') {
                out.append("\\u00").append(Character.forDigit(character >> 4, 16));
                out.append(Character.forDigit(character & 15, 16));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }

    /** Returns the array's tokens: strings, {@link #NULL}, and lists of them. */
    static List<Object> read(String text) {
        JsonArray reader = new JsonArray(text);
        List<Object> tokens = reader.array();
        if (reader.next() != 0) {
            throw new IllegalArgumentException("Something follows the JSON array");
        }
        return tokens;
    }

    private List<Object> array() {
        List<Object> tokens = new ArrayList<>();
        expect('[');
        if (next() == ']') {
            position++;
            return tokens;
        }
        while (true) {
            tokens.add(token());
            if (next() == ']') {
                position++;
                return tokens;
            }
            expect(',');
        }
    }

    private Object token() {
        char first = next();
        if (first == '[') {
            return array();
        }
        if (first == '"') {
            return string();
        }
        int start = position;
        while (position < text.length() && ",] \t\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String literal = text.substring(start, position);
        if (literal.isEmpty() || first == '{') {
            throw new IllegalArgumentException("Not a JSON array of single values");
        }
        return literal.equals("null") ? NULL : literal;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        position++;
        while (true) {
            char character = character();
            if (character == '"') {
                return out.toString();
            }
            out.append(character == '\\' ? escaped(character()) : character);
        }
    }

    private char escaped(char character) {
        return switch (character) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> character;
        };
    }

    private char unicode() {
        int end = Math.min(position + 4, text.length());
        char character = (char) Integer.parseInt(text.substring(position, end), 16);
        position = end;
        return character;
    }

    private char character() {
        if (position == text.length()) {
            throw new IllegalArgumentException("The JSON array ends inside a string");
        }
        return text.charAt(position++);
    }

    /** Skips blanks and returns the character there, or 0 at the end. */
    private char next() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    private void expect(char character) {
        if (next() != character) {
            throw new IllegalArgumentException("Not a JSON array: '" + character + "' is missing");
        }
        position++;
    }
}
