package io.aludel.processor.resolve;

import io.aludel.processor.resolve.FoundPath.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what names lead to: {@code customerName} is the property of that name or, where there is none, the {@code name} of
 * {@code customer}.
 */
final class PathFinder {
    private final EntityModels entities;

    PathFinder(EntityModels entities) {
        this.entities = entities;
    }

    /** A path that is told with dots. */
    Found explicit(PathScope start, String path) {
        PathScope scope = start;
        List<Step> steps = new ArrayList<>();
        for (String name : path.split("\\.", -1)) {
            if (!steps.isEmpty()) {
                Step last = steps.get(steps.size() - 1);
                Optional<PathScope> behind = PathScope.behind(last, entities);
                if (behind.isEmpty()) {
                    return new Found.Not(new Placement.BehindValue(last, name));
                }
                scope = behind.get();
            }
            Optional<Step> step = scope.step(name);
            if (step.isEmpty()) {
                return new Found.Not(new Placement.Unknown(scope, name));
            }
            steps.add(step.get());
        }
        return new Found.At(new FoundPath(steps));
    }

    /** A path that is told by a name in camel case. */
    Found implicit(PathScope scope, String name) {
        Optional<Step> own = scope.step(name);
        if (own.isPresent()) {
            return new Found.At(new FoundPath(List.of(own.get())));
        }
        List<FoundPath> paths = paths(scope, name);
        if (paths.size() == 1) {
            return new Found.At(paths.get(0));
        }
        return new Found.Not(paths.isEmpty() ? unknown(scope, name) : new Placement.Ambiguous(paths));
    }

    private List<FoundPath> paths(PathScope scope, String name) {
        List<FoundPath> paths = new ArrayList<>();
        scope.step(name).ifPresent(step -> paths.add(new FoundPath(List.of(step))));
        for (Step step : scope.steps()) {
            rest(step, name)
                    .ifPresent(rest -> PathScope.behind(step, entities)
                            .ifPresent(behind -> paths(behind, rest).forEach(path -> paths.add(path.behind(step)))));
        }
        return paths;
    }

    /** Returns what of a name is behind a property, or empty when it does not begin with that. */
    private static Optional<String> rest(Step step, String name) {
        String own = step.property().member().name();
        boolean begins = name.startsWith(own)
                && name.length() > own.length()
                && !Character.isLowerCase(name.charAt(own.length()));
        return begins ? Optional.of(decapitalized(name.substring(own.length()))) : Optional.empty();
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Says that of the longest part of a name that leads somewhere. */
    private Placement unknown(PathScope scope, String name) {
        Optional<Step> longest = scope.steps().stream()
                .filter(step -> rest(step, name).isPresent()
                        && PathScope.behind(step, entities).isPresent())
                .reduce((one, other) -> length(one) >= length(other) ? one : other);
        return longest.map(step -> unknown(
                        PathScope.behind(step, entities).orElseThrow(),
                        rest(step, name).orElseThrow()))
                .orElseGet(() -> new Placement.Unknown(scope, name));
    }

    private static int length(Step step) {
        return step.property().member().name().length();
    }

    /** What came of looking for a path. */
    sealed interface Found {
        /** The path is there. */
        record At(FoundPath path) implements Found {}

        /** It is not. */
        record Not(Placement why) implements Found {}
    }
}
