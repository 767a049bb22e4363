package io.aludel.processor.check;

import io.aludel.processor.declaration.ComponentDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.resolve.FoundPath;
import io.aludel.processor.resolve.PlacedRecord.PlacedComponent;
import io.aludel.processor.resolve.Placement;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the path of a component leads to one property. */
final class PathCheck {
    private PathCheck() {}

    static Optional<Finding> check(PlacedComponent placed) {
        ComponentDeclaration component = placed.component();
        String path = component.path().map(Given::value).orElse(component.name());
        if (placed.placement() instanceof Placement.Unknown unknown) {
            return Optional.of(Finding.of(
                            Message.PATH_UNKNOWN,
                            component.pathOrigin(),
                            path,
                            unknown.name(),
                            Words.simple(unknown.scope().type()))
                    .withHint(Suggestion.of(
                            unknown.name(), "Properties", unknown.scope().names())));
        }
        if (placed.placement() instanceof Placement.BehindValue value) {
            FoundPath.Step step = value.step();
            return Optional.of(Finding.of(
                    Message.PATH_VALUE,
                    component.pathOrigin(),
                    path,
                    step.property().member().name(),
                    Words.simple(step.property().member().owner()),
                    Words.type(step.property().valueType())));
        }
        if (placed.placement() instanceof Placement.Ambiguous ambiguous) {
            String paths =
                    ambiguous.paths().stream().map(each -> "'" + each + "'").collect(Collectors.joining(" or "));
            return Optional.of(Finding.of(
                    Message.PATH_AMBIGUOUS,
                    component.origin(),
                    path,
                    paths,
                    ambiguous.paths().get(0)));
        }
        return Optional.empty();
    }
}
