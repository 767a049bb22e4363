package io.aludel.processor;

import io.aludel.processor.check.Message;
import io.aludel.processor.check.Target;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The option that names the databases an application is for. */
final class TargetOption {
    static final String NAME = "aludel.dialects";

    private static final Pattern COMMA = Pattern.compile(",");

    private TargetOption() {}

    /** Reads the option, and prints what it does not know. */
    static Set<Target> read(Map<String, String> options, Printer printer) {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        for (String name : COMMA.split(options.getOrDefault(NAME, ""), 0)) {
            Optional<Target> target = Target.named(name.strip());
            target.ifPresent(targets::add);
            if (target.isEmpty() && !name.isBlank()) {
                printer.print(Message.DIALECT_UNKNOWN, name.strip(), Target.options());
            }
        }
        return targets;
    }
}
