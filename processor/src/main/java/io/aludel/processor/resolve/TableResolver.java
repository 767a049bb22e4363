package io.aludel.processor.resolve;

import io.aludel.annotation.OnDelete;
import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.ConstraintsDeclaration;
import io.aludel.processor.declaration.ForeignKeyDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.IndexDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.model.TableModel;
import io.aludel.schema.CheckConstraint;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.IndexColumn;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.TableIndex;
import io.aludel.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the constraints and indexes of a table. */
final class TableResolver {
    private final Layout layout;
    private final ConstraintsDeclaration constraints;
    private final ConstraintNames names;

    TableResolver(Layout layout) {
        this.layout = layout;
        this.constraints = layout.entity().constraints();
        this.names = new ConstraintNames(layout);
    }

    TableModel resolve() {
        return new TableModel(
                layout.schema(),
                layout.table(),
                new PrimaryKey(names.primaryKey(), layout.keyColumnNames()),
                uniques(),
                constraints.checks().stream()
                        .map(check -> new CheckConstraint(
                                names.of(check), check.condition().value()))
                        .toList(),
                foreignKeys(),
                indexes(),
                SizeResolver.text(layout.entity().table().comment()));
    }

    private List<UniqueConstraint> uniques() {
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (List<String> columns : columnsWith(ColumnDeclaration::unique)) {
            uniques.add(new UniqueConstraint(names.uniqueOf(columns), columns));
        }
        constraints
                .uniques()
                .forEach(unique -> uniques.add(new UniqueConstraint(names.of(unique), Given.values(unique.columns()))));
        return uniques;
    }

    private List<TableIndex> indexes() {
        List<TableIndex> indexes = new ArrayList<>();
        for (List<String> columns : columnsWith(ColumnDeclaration::index)) {
            indexes.add(new TableIndex(
                    names.indexOf(columns),
                    columns.stream()
                            .map(column -> new IndexColumn(column, false))
                            .toList(),
                    false));
        }
        constraints.indexes().forEach(index -> indexes.add(index(index)));
        return indexes;
    }

    private TableIndex index(IndexDeclaration index) {
        List<IndexColumn> columns = Given.values(index.columns()).stream()
                .map(entry -> new IndexColumn(ConstraintNames.indexed(entry), ConstraintNames.isDescending(entry)))
                .toList();
        return new TableIndex(names.of(index), columns, index.unique());
    }

    /** The columns of properties with an option; those of a foreign key together. */
    private List<List<String>> columnsWith(Function<ColumnDeclaration, Given<Boolean>> option) {
        return layout.groups().stream()
                .filter(group -> group.get(0)
                        .column()
                        .map(declared -> option.apply(declared).value())
                        .orElse(false))
                .map(group -> group.stream().map(PlacedColumn::name).toList())
                .toList();
    }

    private List<ForeignKeyConstraint> foreignKeys() {
        List<ForeignKeyConstraint> foreignKeys = new ArrayList<>();
        for (PropertyDeclaration property : layout.references()) {
            RelationshipDeclaration relationship =
                    property.marks().relationship().orElseThrow();
            List<PlacedColumn> columns = layout.foreignKey(property);
            Layout target = Layout.of(relationship.target().orElseThrow());
            foreignKeys.add(new ForeignKeyConstraint(
                    names.foreignKeyOf(property),
                    columns.stream().map(PlacedColumn::name).toList(),
                    target.schema().orElse(null),
                    target.table(),
                    target.keyColumnNames(),
                    relationship.onDelete().value(),
                    relationship.deferrable().value()));
        }
        constraints.foreignKeys().forEach(foreignKey -> foreignKeys.add(foreignKey(foreignKey)));
        layout.parent()
                .filter(above -> !layout.isStoredWithParent())
                .ifPresent(above -> foreignKeys.add(toParent(above)));
        return foreignKeys;
    }

    /** The row of a subclass in a table of its own has the key of the one above it. */
    private ForeignKeyConstraint toParent(Layout above) {
        return new ForeignKeyConstraint(
                NamingConvention.foreignKey(layout.table(), layout.keyColumnNames()),
                layout.keyColumnNames(),
                above.schema().orElse(null),
                above.table(),
                above.keyColumnNames(),
                OnDelete.NO_ACTION);
    }

    private ForeignKeyConstraint foreignKey(ForeignKeyDeclaration foreignKey) {
        Layout target = Layout.of(foreignKey.target().orElseThrow());
        List<String> referenced = Given.values(foreignKey.referencedColumns());
        return new ForeignKeyConstraint(
                names.of(foreignKey),
                Given.values(foreignKey.columns()),
                target.schema().orElse(null),
                target.table(),
                referenced.isEmpty() ? target.keyColumnNames() : referenced,
                foreignKey.onDelete(),
                foreignKey.deferrable());
    }
}
