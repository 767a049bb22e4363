package io.aludel.processor.check;

import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the inverse side of a relationship names the side that holds it. */
final class MappedByCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        EntityDeclaration entity = layout.entity();
        Stream<Finding> named = Relationships.of(layout)
                .filter(relationship -> relationship.declaration().isInverse())
                .flatMap(relationship -> named(entity, relationship).stream());
        return Stream.concat(named, several(layout));
    }

    private static Optional<Finding> named(EntityDeclaration entity, Relationship relationship) {
        Given<String> mappedBy = relationship.declaration().mappedBy();
        String self = Words.simple(entity.type());
        Optional<PropertyDeclaration> field = relationship.target().properties().stream()
                .filter(property -> property.name().equals(mappedBy.value()))
                .findFirst();
        List<String> fitting = Relationships.of(relationship.target())
                .filter(other -> other.leadsTo(entity) && !other.declaration().isInverse())
                .map(Relationship::name)
                .toList();
        if (field.isEmpty()) {
            return Optional.of(withHint(
                    Finding.of(
                            Message.MAPPED_BY_UNKNOWN,
                            mappedBy.origin(),
                            relationship.name(),
                            mappedBy.value(),
                            relationship.targetName()),
                    mappedBy.value(),
                    self,
                    fitting));
        }
        Optional<Relationship> other =
                Relationships.find(relationship.target(), mappedBy.value()).filter(found -> found.leadsTo(entity));
        if (other.isEmpty()) {
            return Optional.of(withHint(
                    Finding.of(
                            Message.MAPPED_BY_TYPE,
                            mappedBy.origin(),
                            relationship.name(),
                            mappedBy.value(),
                            relationship.targetName(),
                            Words.type(field.get()),
                            self),
                    mappedBy.value(),
                    self,
                    fitting));
        }
        return fits(relationship, other.get());
    }

    private static Finding withHint(Finding finding, String wrong, String self, List<String> fitting) {
        return fitting.isEmpty()
                ? finding
                : finding.withHint(Suggestion.of(wrong, "Relationships to '" + self + "'", fitting));
    }

    private static Optional<Finding> fits(Relationship relationship, Relationship other) {
        Given<String> mappedBy = relationship.declaration().mappedBy();
        RelationshipDeclaration owner = other.declaration();
        if (owner.isInverse()) {
            return Optional.of(Finding.of(
                    Message.MAPPED_BY_INVERSE,
                    mappedBy.origin(),
                    relationship.name(),
                    mappedBy.value(),
                    relationship.targetName(),
                    owner.mappedBy().value()));
        }
        boolean fits = owner.hasForeignKey()
                || (owner.hasJoinTable() && relationship.declaration().holder().isToMany());
        return fits
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Message.MAPPED_BY_KIND,
                        mappedBy.origin(),
                        relationship.name(),
                        mappedBy.value(),
                        relationship.targetName(),
                        Words.type(other.property())));
    }

    /** Two collections by one foreign key; one with a condition only reads. */
    private static Stream<Finding> several(Layout layout) {
        Map<String, Relationship> byOwner = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Relationships.of(layout)
                .filter(relationship -> relationship.declaration().isInverse())
                .filter(relationship ->
                        relationship.declaration().condition().value().isEmpty())
                .forEach(relationship -> {
                    Given<String> mappedBy = relationship.declaration().mappedBy();
                    String owner = relationship.target().type() + "." + mappedBy.value();
                    Relationship other = byOwner.putIfAbsent(owner, relationship);
                    if (other != null) {
                        findings.add(Finding.of(
                                Message.MAPPED_BY_SEVERAL,
                                mappedBy.origin(),
                                other.name(),
                                relationship.name(),
                                mappedBy.value(),
                                relationship.targetName()));
                    }
                });
        return findings.stream();
    }
}
