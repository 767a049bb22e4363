package io.aludel.processor.check;

import io.aludel.processor.declaration.CallbackDeclaration;
import io.aludel.processor.declaration.MethodFacts;
import io.aludel.processor.resolve.Layout;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether life-cycle methods can be called. */
final class CallbackCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.entity().callbacks().stream().flatMap(CallbackCheck::check);
    }

    private static Stream<Finding> check(CallbackDeclaration callback) {
        MethodFacts method = callback.method();
        Optional<String> problem = MethodShape.problem(method)
                .or(() -> method.parameters().isEmpty() ? Optional.empty() : Optional.of("takes a parameter"));
        return problem.stream()
                .map(words -> Finding.of(
                        Message.LIFECYCLE_SHAPE,
                        callback.origin(),
                        callback.event().annotation(),
                        method.name(),
                        words));
    }
}
