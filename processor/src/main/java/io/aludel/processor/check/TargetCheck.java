package io.aludel.processor.check;

import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.sql.BasicType.Kind;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the targeted databases take the entity as it is. Where quoting helps, or a hash in place of a constraint name's
 * end, there is a warning; a table or column under another name than the one that was given would be an error.
 */
final class TargetCheck implements Check {
    private final Set<Target> targets;

    TargetCheck(Set<Target> targets) {
        this.targets = targets.isEmpty() ? EnumSet.noneOf(Target.class) : EnumSet.copyOf(targets);
    }

    @Override
    public Stream<Finding> check(Layout layout) {
        Origin table = layout.entity().table().isGiven()
                ? layout.entity().table().origin()
                : layout.entity().origin();
        Stream<Finding> columns = layout.columns().stream().flatMap(this::column);
        Stream<Finding> constraints = NamedConstraint.of(layout).stream()
                .filter(NamedConstraint::isGiven)
                .flatMap(constraint -> tooLong(
                        Message.CONSTRAINT_NAME_LENGTH,
                        "The name of " + constraint.words(),
                        constraint.name(),
                        constraint.origin()));
        Stream<Finding> joinTables = Relationships.of(layout)
                .filter(relationship -> relationship.declaration().hasJoinTable())
                .map(relationship -> relationship.declaration().joinTable())
                .flatMap(joinTable -> name("Join table", joinTable.value(), joinTable.origin()));
        return Stream.of(name("Table", layout.table(), table), columns, joinTables, constraints)
                .flatMap(findings -> findings);
    }

    private Stream<Finding> column(PlacedColumn column) {
        return Stream.concat(name("Column", column.name(), column.origin()), emptyText(column).stream());
    }

    private Stream<Finding> name(String noun, String name, Origin origin) {
        List<Target> reserving =
                targets.stream().filter(target -> target.isReserved(name)).toList();
        Stream<Finding> reserved = reserving.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(Message.NAME_RESERVED, origin, noun, name, labels(reserving)));
        return Stream.concat(reserved, tooLong(Message.NAME_LENGTH, noun, name, origin));
    }

    private static String labels(List<Target> targets) {
        return targets.stream().map(Target::label).collect(Collectors.joining(" and "));
    }

    private Stream<Finding> tooLong(Message message, String noun, String name, Origin origin) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        return targets.stream()
                .filter(target -> length > target.longestName())
                .limit(1)
                .map(target -> Finding.of(message, origin, noun, name, length, target.label(), target.longestName()));
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
