package io.aludel.internal.engine;

import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.Relation;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.schema.TableMerge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of all entities, with what the relationships of others add to them: join tables, and the columns that only the
 * collection of another entity knows.
 */
final class SchemaTables {
    private final Map<Class<?>, Table> byEntity = new LinkedHashMap<>();
    private final List<Table> joinTables = new ArrayList<>();

    private SchemaTables() {}

    static List<Table> of(List<EntityTable<?, ?>> entities) {
        SchemaTables schema = new SchemaTables();
        entities.forEach(entity -> schema.byEntity.put(entity.entityType(), entity.describe()));
        for (EntityTable<?, ?> entity : entities) {
            schema.joinTables.addAll(entity.joinTables());
            for (Relation<?, ?> relation : entity.relations()) {
                boolean isOwn = entity.declaring(relation.index()).equals(entity);
                if (isOwn
                        && relation instanceof PluralRelation<?, ?> toMany
                        && !toMany.joinColumns().isEmpty()) {
                    schema.addColumns(keyed(entity).entityType(), toMany);
                }
            }
        }
        List<Table> tables = new ArrayList<>(TableMerge.byName(List.copyOf(schema.byEntity.values())));
        tables.addAll(schema.joinTables);
        return List.copyOf(tables);
    }

    /** Returns the entity that describes the key of an entity's table: the base, in a hierarchy in one table. */
    private static EntityTable<?, ?> keyed(EntityTable<?, ?> entity) {
        Lineage lineage = entity.lineage();
        return lineage == null || lineage.isJoined() ? entity : entity.root();
    }

    private void addColumns(Class<?> entity, PluralRelation<?, ?> relation) {
        Table owner = Objects.requireNonNull(byEntity.get(entity));
        byEntity.computeIfPresent(relation.target().entityType(), (type, table) -> {
            List<String> names = relation.joinColumns();
            List<TableColumn> columns = new ArrayList<>(table.columns());
            List<String> key = Objects.requireNonNull(owner.primaryKey()).columns();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                    columns.add(
                            TableColumn.nullable(name, column(owner, key.get(i)).type()));
                }
            }
            List<ForeignKeyConstraint> foreignKeys = new ArrayList<>(table.foreignKeys());
            foreignKeys.add(new ForeignKeyConstraint(
                    "fk_" + table.name() + "_" + String.join("_", names),
                    names,
                    owner.schema(),
                    owner.name(),
                    key,
                    relation.options().onDelete()));
            return table.with(columns, foreignKeys);
        });
    }

    private static TableColumn column(Table table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
