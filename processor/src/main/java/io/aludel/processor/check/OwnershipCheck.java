package io.aludel.processor.check;

import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether exactly one side holds a relationship. */
final class OwnershipCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Relationships.of(layout)
                .flatMap(relationship -> Stream.of(
                                twice(relationship),
                                nowhere(layout.entity(), relationship),
                                both(layout.entity(), relationship))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> twice(Relationship relationship) {
        RelationshipDeclaration declared = relationship.declaration();
        if (!declared.isInverse()) {
            return Optional.empty();
        }
        Map<String, Origin> owning = new LinkedHashMap<>();
        declared.joinColumn().stream().findFirst().ifPresent(column -> owning.put("joinColumn", column.origin()));
        if (declared.joinTable().isGiven()) {
            owning.put("joinTable", declared.joinTable().origin());
        }
        declared.inverseJoinColumn().stream()
                .findFirst()
                .ifPresent(column -> owning.put("inverseJoinColumn", column.origin()));
        return owning.entrySet().stream()
                .findFirst()
                .map(option -> Finding.of(
                        Message.MAPPED_BY_OWNER,
                        option.getValue(),
                        relationship.name(),
                        option.getKey(),
                        declared.mappedBy().value(),
                        relationship.targetName()));
    }

    private static Optional<Finding> nowhere(EntityDeclaration entity, Relationship relationship) {
        RelationshipDeclaration declared = relationship.declaration();
        boolean isStored = declared.isInverse()
                || declared.hasJoinTable()
                || !declared.joinColumn().isEmpty();
        if (declared.holder().isToOne() || isStored) {
            return Optional.empty();
        }
        List<String> references = Relationships.references(relationship.target(), entity);
        if (references.size() > 1) {
            return Optional.of(Finding.of(
                    Message.MAPPED_BY_AMBIGUOUS,
                    declared.origin(),
                    relationship.targetName(),
                    references.size(),
                    Words.simple(entity.type()),
                    String.join(", ", references),
                    relationship.name()));
        }
        Finding finding = Finding.of(
                Message.MAPPED_BY_MISSING, declared.origin(), relationship.name(), relationship.targetName());
        return Optional.of(
                references.isEmpty()
                        ? finding
                        : finding.withHint("Did you mean mappedBy = \"" + references.get(0) + "\"?"));
    }

    private static Optional<Finding> both(EntityDeclaration entity, Relationship relationship) {
        RelationshipDeclaration declared = relationship.declaration();
        if (!declared.hasJoinTable()) {
            return Optional.empty();
        }
        return Relationships.of(relationship.target())
                .filter(other -> other.leadsTo(entity)
                        && other.declaration().hasJoinTable()
                        && other.declaration()
                                .joinTable()
                                .value()
                                .equalsIgnoreCase(declared.joinTable().value()))
                .filter(other -> !relationship.leadsTo(entity) || !other.name().equals(relationship.name()))
                .findFirst()
                .map(other -> Finding.of(
                        Message.JOIN_TABLE_BOTH,
                        declared.joinTable().origin(),
                        relationship.name(),
                        other.name(),
                        relationship.targetName(),
                        declared.joinTable().value()));
    }
}
