package io.aludel.processor.check;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.ConstraintsDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.ConstraintNames;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * A constraint or index with its final name.
 *
 * @param words what messages call it
 * @param name the name
 * @param isGiven whether the user chose the name
 * @param origin its place
 */
record NamedConstraint(String words, String name, boolean isGiven, Origin origin) {
    static List<NamedConstraint> of(Layout layout) {
        ConstraintNames names = new ConstraintNames(layout);
        EntityDeclaration entity = layout.entity();
        List<NamedConstraint> found = new ArrayList<>();
        found.add(new NamedConstraint("The primary key", names.primaryKey(), false, entity.origin()));
        for (List<PlacedColumn> columns : layout.groups()) {
            columns.get(0).column().ifPresent(declared -> single(names, columns, declared, found));
        }
        for (PropertyDeclaration property : layout.references()) {
            found.add(new NamedConstraint(
                    "@Relationship of '" + property.name() + "'",
                    names.foreignKeyOf(property),
                    false,
                    property.origin()));
        }
        ConstraintsDeclaration constraints = entity.constraints();
        constraints
                .uniques()
                .forEach(unique -> found.add(new NamedConstraint(
                        "@Unique", names.of(unique), unique.name().isGiven(), unique.origin())));
        constraints
                .checks()
                .forEach(check -> found.add(new NamedConstraint(
                        "@Check", names.of(check), check.name().isGiven(), check.origin())));
        constraints
                .foreignKeys()
                .forEach(key -> found.add(new NamedConstraint(
                        "@ForeignKey", names.of(key), key.name().isGiven(), key.origin())));
        constraints
                .indexes()
                .forEach(index -> found.add(new NamedConstraint(
                        "@Index", names.of(index), index.name().isGiven(), index.origin())));
        return found;
    }

    private static void single(
            ConstraintNames names,
            List<PlacedColumn> columns,
            ColumnDeclaration declared,
            List<NamedConstraint> found) {
        String path = columns.get(0).path();
        List<String> columnNames = columns.stream().map(PlacedColumn::name).toList();
        if (declared.unique().value()) {
            found.add(new NamedConstraint(
                    "@Column(unique = true) of '" + path + "'",
                    names.uniqueOf(columnNames),
                    false,
                    declared.unique().origin()));
        }
        if (declared.index().value()) {
            found.add(new NamedConstraint(
                    "@Column(index = true) of '" + path + "'",
                    names.indexOf(columnNames),
                    false,
                    declared.index().origin()));
        }
    }
}
