package io.aludel.processor.check;

import io.aludel.processor.declaration.Origin;

/**
 * Something that is wrong, or doubtful.
 *
 * @param message what, in the catalogue
 * @param text what, in words, with its code in front
 * @param origin where
 */
public record Finding(Message message, String text, Origin origin) {
    /** A finding of the catalogue. */
    public static Finding of(Message message, Origin origin, Object... arguments) {
        return new Finding(message, message.text(arguments), origin);
    }

    /** Returns the finding with a line of advice below it. */
    Finding withHint(String hint) {
        return new Finding(message, text + "\n" + hint, origin);
    }
}
