package io.aludel.processor.resolve;

import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import java.util.ArrayList;
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
 * @param formulas the formulas in the order of declaration
 */
public record Layout(EntityDeclaration entity, String table, List<PlacedColumn> columns, List<PlacedColumn> formulas) {
    /** Copies the lists. */
    public Layout {
        columns = List.copyOf(columns);
        formulas = List.copyOf(formulas);
    }

    /** Lays out an entity. */
    public static Layout of(EntityDeclaration entity) {
        List<PlacedColumn> placed = ColumnPlacer.place(entity.properties());
        List<PlacedColumn> columns = new ArrayList<>();
        placed.stream().filter(column -> column.isKey() && !isFormula(column)).forEach(columns::add);
        placed.stream().filter(column -> !column.isKey() && !isFormula(column)).forEach(columns::add);
        return new Layout(
                entity,
                entity.table().value().isEmpty()
                        ? NamingConvention.snakeCase(entity.type().simpleName())
                        : entity.table().value(),
                columns,
                placed.stream().filter(Layout::isFormula).toList());
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

    /** Returns the key's columns. */
    public List<PlacedColumn> keyColumns() {
        return columns.stream().filter(PlacedColumn::isKey).toList();
    }

    /** Returns the columns of the foreign key that a relationship has, in the order of the other entity's key. */
    public List<PlacedColumn> foreignKey(PropertyDeclaration property) {
        return columns.stream()
                .filter(column -> column.isForeignKey() && column.property().equals(property))
                .toList();
    }

    /** Returns the columns, those of one foreign key together. */
    public List<List<PlacedColumn>> groups() {
        Map<String, List<PlacedColumn>> groups = new LinkedHashMap<>();
        columns.forEach(column ->
                groups.computeIfAbsent(column.path(), path -> new ArrayList<>()).add(column));
        return List.copyOf(groups.values());
    }

    /** Returns the properties whose relationship has a foreign key in this table. */
    public List<PropertyDeclaration> references() {
        Map<String, PropertyDeclaration> byName = new LinkedHashMap<>();
        columns.stream()
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
