package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.Access;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import io.aludel.processor.resolve.ValueResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the entities that relationships lead to have keys that can be referred to. */
final class RelatedKeyCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        Optional<Finding> recursive = recursive(layout);
        if (recursive.isPresent()) {
            return recursive.stream();
        }
        return Relationships.of(layout)
                .flatMap(relationship -> problem(relationship.target()).stream()
                        .map(problem -> Finding.of(
                                Message.RELATED_KEY,
                                relationship.property().origin(),
                                relationship.name(),
                                relationship.targetName(),
                                problem)));
    }

    private static Optional<Finding> recursive(Layout layout) {
        EntityDeclaration entity = layout.entity();
        return ofKey(entity)
                .filter(relationship -> leads(relationship.target(), entity.type(), new HashSet<>()))
                .map(relationship -> Finding.of(
                        Message.KEY_RECURSIVE,
                        relationship.property().origin(),
                        relationship.name(),
                        Words.simple(entity.type()),
                        relationship.targetName()))
                .findFirst();
    }

    private static Stream<Relationship> ofKey(EntityDeclaration entity) {
        return Relationships.of(entity)
                .filter(relationship -> relationship.property().marks().id().isPresent());
    }

    private static boolean leads(EntityDeclaration from, ClassName to, Set<ClassName> seen) {
        return from.type().equals(to)
                || (seen.add(from.type())
                        && ofKey(from).anyMatch(relationship -> leads(relationship.target(), to, seen)));
    }

    private static Optional<String> problem(EntityDeclaration target) {
        List<PlacedColumn> key = Layout.of(target).keyColumns();
        if (key.isEmpty()) {
            return Optional.of("which has no key. Put @Id on its key fields");
        }
        Optional<PlacedColumn> formula = Layout.of(target).formulas().stream()
                .filter(PlacedColumn::isKey)
                .findFirst();
        if (formula.isPresent()) {
            return formula.map(column -> "whose key has the formula '" + column.path() + "'. Correct that first");
        }
        Optional<PlacedColumn> unstorable = key.stream()
                .filter(column -> ValueResolver.resolve(column).isEmpty())
                .findFirst();
        if (unstorable.isPresent()) {
            return unstorable.map(
                    column -> "whose key field '" + column.path() + "' no column can hold. Correct that first");
        }
        return target.properties().stream()
                .filter(property -> property.marks().id().isPresent())
                .flatMap(property -> property.marks().embedded().stream())
                .map(EmbeddedDeclaration::type)
                .flatMap(Optional::stream)
                .filter(type -> !isUsable(type))
                .map(type -> "whose key '" + Words.simple(type.type())
                        + "' cannot be made in this package. Make the type, its constructor and its fields public")
                .findFirst();
    }

    private static boolean isUsable(EmbeddableDeclaration type) {
        return EmbeddedCheck.problem(type).isEmpty()
                && type.properties().stream().allMatch(RelatedKeyCheck::isUsable);
    }

    private static boolean isUsable(PropertyDeclaration property) {
        return property.access() instanceof Access.Reachable
                && property.marks()
                        .embedded()
                        .flatMap(EmbeddedDeclaration::type)
                        .map(RelatedKeyCheck::isUsable)
                        .orElse(true);
    }
}
