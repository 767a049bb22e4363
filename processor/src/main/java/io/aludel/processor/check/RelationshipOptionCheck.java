package io.aludel.processor.check;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.OnDelete;
import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration.Holder;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the options of a relationship, and those of its column, mean something where they stand. */
final class RelationshipOptionCheck implements Check {
    private static final String NO_FOREIGN_KEY = "only the side that holds the foreign key has a column";

    @Override
    public Stream<Finding> check(Layout layout) {
        return Relationships.of(layout).flatMap(relationship -> {
            Options options = new Options(relationship, new ArrayList<>());
            options.ofRelationship();
            options.ofMany();
            options.ofField();
            relationship.property().marks().column().ifPresent(options::ofColumn);
            return Stream.concat(options.findings().stream(), setNull(layout, relationship));
        });
    }

    private static Stream<Finding> setNull(Layout layout, Relationship relationship) {
        Given<OnDelete> onDelete = relationship.declaration().onDelete();
        List<PlacedColumn> columns = layout.foreignKey(relationship.property());
        return onDelete.value() == OnDelete.SET_NULL && columns.stream().anyMatch(column -> !column.isNullable())
                ? Stream.of(Finding.of(Message.ON_DELETE_NULL, onDelete.origin(), relationship.name()))
                : Stream.empty();
    }

    /** The options of one relationship, and what is wrong with them. */
    private record Options(Relationship relationship, List<Finding> findings) {
        private RelationshipDeclaration declared() {
            return relationship.declaration();
        }

        private void refuse(boolean isWrong, Given<?> option, String name, String reason) {
            if (isWrong && option.isGiven()) {
                refuse(option.origin(), name, reason);
            }
        }

        private void refuse(Origin origin, String name, String reason) {
            findings.add(Finding.of(Message.RELATIONSHIP_OPTION, origin, name, relationship.name(), reason));
        }

        void ofRelationship() {
            boolean isToOne = declared().holder().isToOne();
            boolean isReadOnly = !declared().condition().value().isEmpty();
            boolean hasColumn = declared().hasForeignKey()
                    || (!declared().isInverse() && !declared().hasJoinTable());
            refuse(
                    declared().hasForeignKey() || relationship.isManyToMany(),
                    declared().orphanDelete(),
                    "orphanDelete",
                    "other objects may refer to the same " + relationship.targetName()
                            + ", so that leaving one does not make it an orphan");
            refuse(isReadOnly, declared().cascade(), "cascade", "its condition makes it read-only");
            refuse(isReadOnly, declared().orphanDelete(), "orphanDelete", "its condition makes it read-only");
            refuse(!hasColumn, declared().onDelete(), "onDelete", "only the side that holds the foreign key has it");
            refuse(
                    !declared().hasForeignKey(),
                    declared().deferrable(),
                    "deferrable",
                    "only the field that holds the foreign key has it");
            refuse(
                    declared().hasForeignKey(),
                    declared().condition(),
                    "condition",
                    "its foreign key says which " + relationship.targetName() + " is meant");
            refuse(isToOne, declared().joinTable(), "joinTable", "it leads to one object");
            refuse(declared().holder() != Holder.MAP, declared().mapKey(), "mapKey", "only a Map has keys");
            if (isToOne) {
                declared().orderBy().stream()
                        .findFirst()
                        .ifPresent(first -> refuse(first.origin(), "orderBy", "it leads to one object"));
            }
            if (!declared().hasJoinTable() && !declared().isInverse()) {
                declared().inverseJoinColumn().stream()
                        .findFirst()
                        .ifPresent(first ->
                                refuse(first.origin(), "inverseJoinColumn", "there is no joinTable that has it"));
            }
        }

        /** What would have to look at all related objects, and those of a {@code Many} are never loaded. */
        void ofMany() {
            if (declared().holder() != Holder.MANY) {
                return;
            }
            String target = relationship.targetName();
            refuse(true, declared().fetch(), "fetch", "a Many is never loaded; query it with select()");
            declared().orderBy().stream()
                    .findFirst()
                    .ifPresent(first -> refuse(
                            first.origin(), "orderBy", "a Many is never loaded; give the order to its select()"));
            boolean isMore = declared().cascade().value().stream().anyMatch(cascade -> cascade != Cascade.SAVE);
            refuse(
                    isMore,
                    declared().cascade(),
                    "cascade",
                    "a Many is never loaded, so that only SAVE follows it; let the database delete each " + target
                            + ", with onDelete = CASCADE where the foreign key is");
        }

        void ofField() {
            if (!declared().hasForeignKey()) {
                relationship.property().marks().id().ifPresent(id -> refuse(id, "@Id", NO_FOREIGN_KEY));
            }
        }

        void ofColumn(ColumnDeclaration column) {
            if (!declared().hasForeignKey()) {
                boolean isNullness =
                        declared().holder().isToOne() && column.nullable().isGiven();
                if (!isNullness) {
                    refuse(column.origin(), "@Column", NO_FOREIGN_KEY);
                }
                return;
            }
            String alike = "its column is like the key of " + relationship.targetName();
            refuse(true, column.name(), "@Column(name)", "name its column with joinColumn");
            refuse(true, column.length(), "@Column(length)", alike);
            refuse(true, column.precision(), "@Column(precision)", alike);
            refuse(true, column.scale(), "@Column(scale)", alike);
            refuse(true, column.text(), "@Column(text)", alike);
            refuse(true, column.array(), "@Column(array)", alike);
            refuse(true, column.definition(), "@Column(definition)", alike);
            refuse(
                    true,
                    column.serverDefault(),
                    "@Column(serverDefault)",
                    "the object that has the field decides what it refers to");
        }
    }
}
