package io.aludel.junit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds tests to {@link ExpectStatements}, which brings it along: nothing else has to name it. */
public final class StatementLimit implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    /** For JUnit. */
    public StatementLimit() {}

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        RegisteredCounters counters = RegisteredCounters.of(context);
        if (counters.isEmpty()) {
            throw new ExtensionConfigurationException(
                    context.getDisplayName()
                            + " has @ExpectStatements and nothing that counts: give the test class a field '@RegisterExtension final"
                            + " StatementCounter counter = new StatementCounter()', and the database .statementListener(counter)");
        }
        counters.reset();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        ExpectStatements expected = expected(context);
        List<String> sent = RegisteredCounters.of(context).statements();
        if (expected != null
                && sent.size() > expected.max()
                && context.getExecutionException().isEmpty()) {
            throw new AssertionError(message(expected.max(), sent));
        }
    }

    /** The nearest one: that of the method, of its class, of the classes around it from the inside out. */
    private static @Nullable ExpectStatements expected(ExtensionContext context) {
        ExpectStatements own = context.getRequiredTestMethod().getAnnotation(ExpectStatements.class);
        if (own != null) {
            return own;
        }
        List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
        classes.add(context.getRequiredTestClass());
        for (int i = classes.size() - 1; i >= 0; i--) {
            ExpectStatements given = classes.get(i).getAnnotation(ExpectStatements.class);
            if (given != null) {
                return given;
            }
        }
        return null;
    }

    private static String message(int max, List<String> sent) {
        Map<String, Integer> times = new LinkedHashMap<>();
        sent.forEach(sql -> times.merge(sql, 1, Integer::sum));
        StringBuilder message = new StringBuilder()
                .append(sent.size())
                .append(sent.size() == 1 ? " statement was" : " statements were")
                .append(" sent, and @ExpectStatements(max = ")
                .append(max)
                .append(") allows ")
                .append(max)
                .append(
                        ". What is sent again and again may load related objects one by one: have them read with their owners"
                                + " by fetch(..), or in batches, as they are where nothing else is said");
        times.forEach((sql, count) -> message.append(System.lineSeparator())
                .append("  ")
                .append(count)
                .append(" x ")
                .append(sql));
        return message.toString();
    }
}
