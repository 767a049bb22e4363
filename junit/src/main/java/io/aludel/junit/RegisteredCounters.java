package io.aludel.junit;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The counters of one test. */
final class RegisteredCounters {
    private static final Namespace NAMESPACE = Namespace.create(RegisteredCounters.class);

    private final List<StatementCounter> counters = new ArrayList<>(1);

    private RegisteredCounters() {}

    static RegisteredCounters of(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(context.getUniqueId(), id -> new RegisteredCounters(), RegisteredCounters.class);
    }

    void add(StatementCounter counter) {
        counters.add(counter);
    }

    boolean isEmpty() {
        return counters.isEmpty();
    }

    void reset() {
        counters.forEach(StatementCounter::reset);
    }

    List<String> statements() {
        return counters.stream()
                .flatMap(counter -> counter.statements().stream())
                .toList();
    }
}
