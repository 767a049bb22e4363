package io.aludel.processor.check;

import io.aludel.processor.declaration.MethodFacts;
import java.util.Optional;

/** What keeps generated code from calling a method. */
final class MethodShape {
    private MethodShape() {}

    static Optional<String> problem(MethodFacts method) {
        if (method.isStatic()) {
            return Optional.of("is static");
        }
        if (!method.isReachable()) {
            return Optional.of("is out of reach of the classes generated for the entity");
        }
        return method.throwsChecked() ? Optional.of("declares a checked exception") : Optional.empty();
    }
}
