package io.aludel.processor.resolve;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property that holds one value of a row, and what its column is called.
 *
 * @param name the column's name; for a formula, the name that it would have
 * @param through the embedded properties that lead to it
 * @param property the property itself
 * @param column what is said of the column: by an override of an embedded property, else by the property
 * @param isKey whether it is part of the key
 * @param refersTo for a column of a relationship's foreign key, the column of the other entity's key
 * @param sharedBy when several properties give the column its value, the column of each; else empty
 */
public record PlacedColumn(
        String name,
        List<PropertyDeclaration> through,
        PropertyDeclaration property,
        Optional<ColumnDeclaration> column,
        boolean isKey,
        Optional<PlacedColumn> refersTo,
        List<PlacedColumn> sharedBy) {
    /** Copies the lists. */
    public PlacedColumn {
        through = List.copyOf(through);
        sharedBy = List.copyOf(sharedBy);
    }

    /** Returns a column of a relationship's foreign key. */
    static PlacedColumn referring(String name, PropertyDeclaration property, boolean isKey, PlacedColumn refersTo) {
        return new PlacedColumn(
                name, List.of(), property, property.marks().column(), isKey, Optional.of(refersTo), List.of());
    }

    /** Returns the column as one that several properties share, this one's among them. */
    PlacedColumn sharedBy(List<PlacedColumn> all) {
        boolean isAnyKey = all.stream().anyMatch(PlacedColumn::isKey);
        return new PlacedColumn(name, through, property, column, isAnyKey, refersTo, all);
    }

    /** Returns whether it is a column of a relationship's foreign key. */
    public boolean isForeignKey() {
        return refersTo.isPresent();
    }

    /** Returns the column whose values this one has: itself, or that at the end of the chain of foreign keys. */
    public PlacedColumn source() {
        return refersTo.map(PlacedColumn::source).orElse(this);
    }

    /** Returns the Java name with dots, as {@code address.street}. */
    public String path() {
        return Stream.concat(through.stream(), Stream.of(property))
                .map(PropertyDeclaration::name)
                .collect(Collectors.joining("."));
    }

    /** Returns where the entity decides on the column's name: a name that is given, the embedded property, the property. */
    public Origin origin() {
        boolean isOverridden = !column.equals(property.marks().column());
        if (!through.isEmpty() && !isOverridden) {
            return through.get(0).origin();
        }
        return column.filter(declared -> declared.name().isGiven())
                .map(declared -> declared.name().origin())
                .orElse(property.origin());
    }

    /** Returns whether several values are stored in the column. */
    public boolean isArray() {
        return column.map(declared -> declared.array().value()).orElse(false);
    }

    /** Returns whether the property itself may be null. */
    public boolean isValueNullable() {
        boolean isAllowed = column.map(declared -> declared.nullable().value()).orElse(false);
        return !property.type().name().isPrimitive() && (property.isNullable() || isAllowed);
    }

    /** Returns whether the column allows NULL. */
    public boolean isNullable() {
        if (!sharedBy.isEmpty()) {
            return sharedBy.stream().allMatch(PlacedColumn::isNullable);
        }
        return !isKey && (isValueNullable() || through.stream().anyMatch(PropertyDeclaration::isNullable));
    }
}
