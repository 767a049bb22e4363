package io.aludel.processor.check;

import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.sql.BasicType.Kind;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the targeted databases take the entity as it is. Where quoting helps, or a hash in place of a constraint name's
 * end, there is a warning; a table or column under another name than the one that was given would be an error. A name is
 * reported once, with all the databases that it is wrong for.
 */
final class TargetCheck implements Check {
    private final Set<Target> targets;

    TargetCheck(Set<Target> targets) {
        this.targets = targets.isEmpty() ? EnumSet.noneOf(Target.class) : EnumSet.copyOf(targets);
    }

    @Override
    public Stream<Finding> check(Layout layout) {
        if (targets.isEmpty()) {
            return Stream.empty();
        }
        Stream<Finding> names = NamedObject.of(layout).flatMap(this::name);
        Stream<Finding> constraints = NamedConstraint.of(layout).stream()
                .filter(NamedConstraint::isGiven)
                .flatMap(this::constraint);
        Stream<Finding> texts =
                layout.columns().stream().skip(layout.inheritedColumns()).flatMap(column -> emptyText(column).stream());
        return Stream.of(names, texts, constraints).flatMap(findings -> findings);
    }

    private Stream<Finding> name(NamedObject object) {
        List<Target> all = targets.stream().filter(object.exists()).toList();
        List<String> reserving = all.stream()
                .filter(target -> target.isReserved(object.name()))
                .map(Target::label)
                .toList();
        Stream<Finding> reserved = reserving.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Message.NAME_RESERVED, object.origin(), object.noun(), object.name(), Words.listed(reserving)));
        List<Target> limiting =
                all.stream().filter(target -> target.isTooLong(object.name())).toList();
        return limiting.isEmpty()
                ? reserved
                : Stream.concat(
                        reserved,
                        Stream.of(Finding.of(
                                Message.NAME_LENGTH,
                                object.origin(),
                                object.noun(),
                                object.name(),
                                bytes(object.name()),
                                limits(limiting))));
    }

    private Stream<Finding> constraint(NamedConstraint constraint) {
        List<Target> limiting = targets.stream()
                .filter(target -> target.isTooLong(constraint.name()))
                .toList();
        return limiting.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Message.CONSTRAINT_NAME_LENGTH,
                        constraint.origin(),
                        "The name of " + constraint.words(),
                        constraint.name(),
                        bytes(constraint.name()),
                        limits(limiting)));
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String limits(List<Target> targets) {
        return Words.listed(targets.stream()
                .map(target -> target.label() + " allows " + target.limit())
                .toList());
    }

    private Optional<Finding> emptyText(PlacedColumn column) {
        boolean isText = column.property().type() instanceof JavaType.Basic basic && basic.kind() == Kind.STRING;
        boolean isTaken = targets.stream().anyMatch(Target::takesEmptyTextForNull);
        return isTaken && isText && !column.isNullable()
                ? Optional.of(
                        Finding.of(Message.ORACLE_EMPTY_TEXT, column.property().origin(), column.path()))
                : Optional.empty();
    }
}
