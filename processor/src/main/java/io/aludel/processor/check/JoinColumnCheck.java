package io.aludel.processor.check;

import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether relationships name as many columns as a key has, and columns that are theirs. */
final class JoinColumnCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Relationships.of(layout)
                .filter(relationship -> !relationship.declaration().isInverse())
                .flatMap(relationship -> Stream.concat(joined(layout, relationship), mapped(layout, relationship)));
    }

    private static Stream<Finding> joined(Layout layout, Relationship relationship) {
        RelationshipDeclaration declared = relationship.declaration();
        Layout target = Layout.of(relationship.target());
        Layout referred = declared.hasForeignKey() ? target : layout;
        return Stream.concat(
                counted("joinColumn", relationship, declared.joinColumn(), referred),
                declared.hasJoinTable()
                        ? counted("inverseJoinColumn", relationship, declared.inverseJoinColumn(), target)
                        : Stream.empty());
    }

    private static Stream<Finding> counted(
            String option, Relationship relationship, List<Given<String>> columns, Layout referred) {
        List<String> key = referred.keyColumnNames();
        if (columns.isEmpty() || key.isEmpty()) {
            return Stream.empty();
        }
        Set<String> seen = new HashSet<>();
        Optional<Given<String>> repeated =
                columns.stream().filter(column -> !seen.add(column.value())).findFirst();
        if (repeated.isPresent()) {
            return repeated.stream()
                    .map(column ->
                            Finding.of(Message.COLUMN_REPEATED, column.origin(), "@Relationship", column.value()));
        }
        return columns.size() == key.size()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Message.JOIN_COLUMN_COUNT,
                        columns.get(0).origin(),
                        option,
                        relationship.name(),
                        String.join(", ", Given.values(columns)),
                        Words.simple(referred.entity().type()),
                        String.join(", ", key)));
    }

    /** A to-many relationship by a column of the other table that a field there is stored in. */
    private static Stream<Finding> mapped(Layout layout, Relationship relationship) {
        RelationshipDeclaration declared = relationship.declaration();
        boolean isByColumn = declared.holder().isToMany() && !declared.hasJoinTable();
        if (!isByColumn) {
            return Stream.empty();
        }
        Layout target = Layout.of(relationship.target());
        return declared.joinColumn().stream()
                .flatMap(given -> target.column(given.value()).stream()
                        .map(column -> Finding.of(
                                Message.JOIN_COLUMN_MAPPED,
                                given.origin(),
                                relationship.name(),
                                given.value(),
                                column.path(),
                                relationship.targetName(),
                                remedy(layout, column))))
                .limit(1);
    }

    private static String remedy(Layout layout, PlacedColumn column) {
        String self = Words.simple(layout.entity().type());
        boolean refersHere = column.property()
                .marks()
                .relationship()
                .flatMap(RelationshipDeclaration::target)
                .filter(target -> target.type().equals(layout.entity().type()))
                .isPresent();
        return refersHere
                ? "Write mappedBy = \"" + column.path() + "\" in place of joinColumn."
                : "Make it a Ref<" + self + "> and name it with mappedBy, or remove it.";
    }
}
