package io.aludel.processor.resolve;

import io.aludel.annotation.OnDelete;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.model.JoinTableModel;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.PrimaryKey;
import java.util.List;
import java.util.stream.Stream;

/** Makes the tables of many-to-many relationships. */
public final class JoinTables {
    private JoinTables() {}

    /** Returns the names of the columns, those that refer to the declaring entity first. */
    public static List<String> columns(
            Layout owner, PropertyDeclaration property, RelationshipDeclaration relationship) {
        return resolve(owner, property, relationship).primaryKey().columns();
    }

    static JoinTableModel resolve(Layout owner, PropertyDeclaration property, RelationshipDeclaration relationship) {
        Layout related = Layout.of(relationship.target().orElseThrow());
        String name = relationship.joinTable().value();
        boolean isSelf = related.entity().type().equals(owner.entity().type());
        List<String> ownerColumns =
                ForeignKeyPlacer.names(relationship.joinColumn(), prefix(owner), owner.keyColumns());
        List<String> relatedColumns = ForeignKeyPlacer.names(
                relationship.inverseJoinColumn(),
                isSelf ? NamingConvention.snakeCase(property.name()) : prefix(related),
                related.keyColumns());
        return new JoinTableModel(
                owner.schema(),
                name,
                new PrimaryKey(
                        NamingConvention.primaryKey(name),
                        Stream.concat(ownerColumns.stream(), relatedColumns.stream())
                                .toList()),
                foreignKey(name, ownerColumns, owner),
                foreignKey(name, relatedColumns, related),
                related.keyColumns().stream()
                        .map(column -> SizeResolver.resolve(column.source().column()))
                        .toList());
    }

    private static String prefix(Layout side) {
        return NamingConvention.snakeCase(side.entity().type().simpleName());
    }

    private static ForeignKeyConstraint foreignKey(String table, List<String> columns, Layout side) {
        return new ForeignKeyConstraint(
                NamingConvention.foreignKey(table, columns),
                columns,
                side.schema().orElse(null),
                side.table(),
                side.keyColumnNames(),
                OnDelete.NO_ACTION);
    }
}
