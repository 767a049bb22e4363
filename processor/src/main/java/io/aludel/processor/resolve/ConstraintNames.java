package io.aludel.processor.resolve;

import io.aludel.processor.declaration.CheckDeclaration;
import io.aludel.processor.declaration.ForeignKeyDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.IndexDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.declaration.UniqueDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The final names of a table's constraints and indexes: those that are given, else those of the convention. */
public final class ConstraintNames {
    private final Layout layout;

    /** Names what belongs to a table. */
    public ConstraintNames(Layout layout) {
        this.layout = layout;
    }

    /** Returns the name of the primary key. */
    public String primaryKey() {
        return NamingConvention.primaryKey(layout.table());
    }

    /** Returns the name of a unique constraint. */
    public String of(UniqueDeclaration unique) {
        return orDefault(unique.name(), NamingConvention.unique(layout.table(), Given.values(unique.columns())));
    }

    /** Returns the name of an index. */
    public String of(IndexDeclaration index) {
        List<String> columns = Given.values(index.columns()).stream()
                .map(ConstraintNames::indexed)
                .toList();
        return orDefault(index.name(), NamingConvention.index(layout.table(), columns));
    }

    /** Returns the name of a foreign key. */
    public String of(ForeignKeyDeclaration foreignKey) {
        List<String> columns = Given.values(foreignKey.columns());
        return orDefault(foreignKey.name(), NamingConvention.foreignKey(layout.table(), columns));
    }

    /**
     * Returns the name of the foreign key of a relationship. Of several over the same columns, all but the first have the other
     * table's name behind it.
     */
    public String foreignKeyOf(PropertyDeclaration property) {
        List<String> columns = names(property);
        String name = NamingConvention.foreignKey(layout.table(), columns);
        Optional<PropertyDeclaration> first = layout.references().stream()
                .filter(other -> names(other).equals(columns))
                .findFirst();
        return first.filter(other -> !other.name().equals(property.name())).isPresent()
                ? name + "_" + target(property).table()
                : name;
    }

    private List<String> names(PropertyDeclaration property) {
        return layout.foreignKey(property).stream().map(PlacedColumn::name).toList();
    }

    private static Layout target(PropertyDeclaration property) {
        return Layout.of(property.marks()
                .relationship()
                .flatMap(RelationshipDeclaration::target)
                .orElseThrow());
    }

    /** Returns the name of a check constraint; one that is given none has its number among all checks of the entity. */
    public String of(CheckDeclaration check) {
        int number = layout.entity().constraints().checks().indexOf(check) + 1;
        String table = layout.isStoredWithParent()
                ? layout.table() + "_"
                        + NamingConvention.snakeCase(layout.entity().type().simpleName())
                : layout.table();
        return orDefault(check.name(), NamingConvention.check(table, number));
    }

    /** Returns the name of the unique constraint that a property's column or columns have. */
    public String uniqueOf(List<String> columns) {
        return NamingConvention.unique(layout.table(), columns);
    }

    /** Returns the name of the index that a property's column or columns have. */
    public String indexOf(List<String> columns) {
        return NamingConvention.index(layout.table(), columns);
    }

    /** Returns the column that an entry of an index names, without {@code " desc"}. */
    public static String indexed(String entry) {
        return isDescending(entry) ? entry.substring(0, entry.length() - 5).trim() : entry;
    }

    /** Returns whether an entry of an index ends in {@code " desc"}. */
    static boolean isDescending(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith(" desc");
    }

    private static String orDefault(Given<String> name, String convention) {
        return name.value().isEmpty() ? convention : name.value();
    }
}
