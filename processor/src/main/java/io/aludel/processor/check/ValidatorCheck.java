package io.aludel.processor.check;

import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.MethodFacts;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.ValidatorDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether {@code @Validates} methods name fields that exist and take their values. */
final class ValidatorCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.entity().validation().validators().stream().flatMap(validator -> check(layout, validator));
    }

    private static Stream<Finding> check(Layout layout, ValidatorDeclaration validator) {
        Optional<String> problem = problem(validator);
        return problem.isPresent()
                ? Stream.of(Finding.of(
                        Message.VALIDATES_SHAPE,
                        validator.origin(),
                        validator.method().name(),
                        problem.get()))
                : validator.fields().stream().flatMap(field -> field(layout, validator, field));
    }

    private static Optional<String> problem(ValidatorDeclaration validator) {
        MethodFacts method = validator.method();
        int parameters = method.parameters().size();
        return MethodShape.problem(method).or(() -> {
            if (validator.fields().isEmpty() && parameters > 0) {
                return Optional.of("names no field but takes a parameter");
            }
            return !validator.fields().isEmpty() && parameters != 1
                    ? Optional.of(
                            "names a field but takes " + (parameters == 0 ? "no parameter" : "several parameters"))
                    : Optional.empty();
        });
    }

    private static Stream<Finding> field(Layout layout, ValidatorDeclaration validator, Given<String> field) {
        List<PropertyDeclaration> properties = layout.entity().properties();
        Optional<PropertyDeclaration> property = properties.stream()
                .filter(candidate -> candidate.name().equals(field.value()))
                .findFirst();
        if (property.isEmpty()) {
            List<String> names =
                    properties.stream().map(PropertyDeclaration::name).toList();
            return Stream.of(Finding.of(
                            Message.VALIDATES_FIELD,
                            field.origin(),
                            field.value(),
                            Words.simple(layout.entity().type()))
                    .withHint(Suggestion.of(field.value(), "Fields", names)));
        }
        return validator.fitting().contains(field.value())
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Message.VALIDATES_TYPE,
                        validator.origin(),
                        validator.method().name(),
                        Words.type(validator.method().parameters().get(0)),
                        field.value(),
                        Words.type(property.get())));
    }
}
