package io.aludel.processor.resolve;

import io.aludel.annotation.InheritanceStrategy;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of an entity: its name and its columns by position, right or wrong.
 *
 * @param entity the entity
 * @param table the table's name
 * @param columns the columns: those of the key first, else in the order of declaration
 * @param contributions what gives the columns their values: the same, but as many for a column as there are properties that
 *     share it, in the order of declaration
 * @param formulas the formulas in the order of declaration
 */
public record Layout(
        EntityDeclaration entity,
        String table,
        List<PlacedColumn> columns,
        List<PlacedColumn> contributions,
        List<PlacedColumn> formulas) {
    /** Copies the lists. */
    public Layout {
        columns = List.copyOf(columns);
        contributions = List.copyOf(contributions);
        formulas = List.copyOf(formulas);
    }

    /** Lays out an entity. */
    public static Layout of(EntityDeclaration entity) {
        List<PlacedColumn> placed = ColumnPlacer.place(entity.properties());
        List<PlacedColumn> contributions =
                placed.stream().filter(column -> !isFormula(column)).toList();
        List<PlacedColumn> distinct = SharedColumns.merged(contributions);
        List<PlacedColumn> columns = new ArrayList<>();
        distinct.stream()
                .filter(PlacedColumn::isKey)
                .sorted(Comparator.comparingInt(column -> rank(column, contributions)))
                .forEach(columns::add);
        distinct.stream().filter(column -> !column.isKey()).forEach(columns::add);
        return new Layout(
                entity,
                table(stored(entity)),
                columns,
                contributions,
                placed.stream().filter(Layout::isFormula).toList());
    }

    /** Returns the entity whose table has the rows: for a subclass of a SINGLE_TABLE hierarchy, the base. */
    private static EntityDeclaration stored(EntityDeclaration entity) {
        return entity.strategy() == InheritanceStrategy.SINGLE_TABLE ? entity.root() : entity;
    }

    private static String table(EntityDeclaration entity) {
        String given = entity.table().name().value();
        return given.isEmpty() ? NamingConvention.snakeCase(entity.type().simpleName()) : given;
    }

    /** Returns the schema of the table; empty for the connection's own. */
    public Optional<String> schema() {
        return SizeResolver.text(stored(entity).table().schema());
    }

    /** Returns the layout of the entity above this one in a hierarchy, whose columns are the first of this one's. */
    public Optional<Layout> parent() {
        return entity.parent().map(Layout::of);
    }

    /** Returns the layout of the entity that declares a property: this one, or one above it. */
    public Layout declaring(PropertyDeclaration property) {
        return parent().filter(above -> above.entity().properties().stream()
                        .anyMatch(other -> other.name().equals(property.name())))
                .map(above -> above.declaring(property))
                .orElse(this);
    }

    /** Returns whether the entity is stored in the table of another one. */
    public boolean isStoredWithParent() {
        return !stored(entity).type().equals(entity.type());
    }

    /** Returns how many columns the entity has from those above it. */
    public int inheritedColumns() {
        return parent().map(above -> above.columns().size()).orElse(0);
    }

    /** Returns the name of the sequence for a key: the one that is given, else one after the table of the whole hierarchy. */
    public String sequence(GeneratedDeclaration generated) {
        String given = generated.sequence().value();
        return given.isEmpty() ? NamingConvention.sequence(table(entity.root())) : given;
    }

    private List<PlacedColumn> ownContributions() {
        int inherited = parent().map(above -> above.contributions().size()).orElse(0);
        return contributions.subList(inherited, contributions.size());
    }

    /** Where a key column stands among the fields of the key, whoever else shares it. */
    private static int rank(PlacedColumn column, List<PlacedColumn> contributions) {
        return contributions.stream()
                .filter(PlacedColumn::isKey)
                .map(PlacedColumn::name)
                .toList()
                .indexOf(column.name());
    }

    private static boolean isFormula(PlacedColumn column) {
        return column.property().marks().formula().isPresent();
    }

    /** Returns the columns and the formulas. */
    public List<PlacedColumn> placed() {
        List<PlacedColumn> placed = new ArrayList<>(columns);
        placed.addAll(formulas);
        return List.copyOf(placed);
    }

    /** Returns the names of the columns by position. */
    public List<String> columnNames() {
        return columns.stream().map(PlacedColumn::name).toList();
    }

    /** Returns the position of the column that a property gives a value. */
    int position(PlacedColumn contribution) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(contribution.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column: " + contribution.name());
    }

    /** Returns the key's columns. */
    public List<PlacedColumn> keyColumns() {
        return columns.stream().filter(PlacedColumn::isKey).toList();
    }

    /** Returns the columns of the foreign key that a relationship has, in the order of the other entity's key. */
    public List<PlacedColumn> foreignKey(PropertyDeclaration property) {
        return contributions.stream()
                .filter(column ->
                        column.isForeignKey() && column.property().name().equals(property.name()))
                .toList();
    }

    /** Returns the columns that no entity above has, those of one foreign key together. */
    public List<List<PlacedColumn>> groups() {
        Map<String, List<PlacedColumn>> groups = new LinkedHashMap<>();
        ownContributions()
                .forEach(column -> groups.computeIfAbsent(column.path(), path -> new ArrayList<>())
                        .add(column));
        return List.copyOf(groups.values());
    }

    /** Returns the properties, but for those of entities above, whose relationship has a foreign key in this table. */
    public List<PropertyDeclaration> references() {
        Map<String, PropertyDeclaration> byName = new LinkedHashMap<>();
        ownContributions().stream()
                .filter(PlacedColumn::isForeignKey)
                .map(PlacedColumn::property)
                .forEach(property -> byName.putIfAbsent(property.name(), property));
        return List.copyOf(byName.values());
    }

    /** Returns the names of the key's columns. */
    public List<String> keyColumnNames() {
        return keyColumns().stream().map(PlacedColumn::name).toList();
    }

    /** Returns the column of a name. */
    public Optional<PlacedColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
