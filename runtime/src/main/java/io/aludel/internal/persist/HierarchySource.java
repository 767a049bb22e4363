package io.aludel.internal.persist;

import io.aludel.AludelException;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.sql.Column;
import io.aludel.sql.Composition;
import io.aludel.sql.Node;
import io.aludel.sql.ShapeKey;
import io.aludel.sql.SqlWriter;
import io.aludel.sql.TableSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a hierarchy as a source of rows in statements. A row has the entity's own columns and formulas; where it may be of
 * another class, then the discriminator and the columns that each class below adds.
 */
final class HierarchySource {
    private final EntityTable<?, ?> table;
    private final Lineage lineage;
    private final List<EntityTable<?, ?>> descendants;

    HierarchySource(EntityTable<?, ?> table, Lineage lineage, List<EntityTable<?, ?>> descendants) {
        this.table = table;
        this.lineage = lineage;
        this.descendants = descendants;
    }

    boolean isPolymorphic() {
        return !descendants.isEmpty() || lineage.value() == null;
    }

    /** Returns the columns that an entity has besides those of the entities above it. */
    static List<Column<?>> added(EntityTable<?, ?> entity) {
        EntityTable<?, ?> parent = lineage(entity).parent();
        return entity.columns()
                .subList(
                        parent == null ? 0 : parent.columns().size(),
                        entity.columns().size());
    }

    private static Lineage lineage(EntityTable<?, ?> entity) {
        return Objects.requireNonNull(entity.lineage());
    }

    /** Returns, by position, how much further behind a column or formula of a class is in rows of the whole. */
    List<Integer> offsets(EntityTable<?, ?> below) {
        Map<Class<?>, Integer> starts = new LinkedHashMap<>();
        int next = table.selection().size() + 1;
        for (EntityTable<?, ?> descendant : descendants) {
            starts.put(descendant.entityType(), next);
            next += selected(added(descendant), descendant).size();
        }
        int inherited = table.columns().size();
        int formulas = below.selection().size() - selectedColumns(below);
        List<Integer> offsets = new ArrayList<>();
        for (int position = 0; position < below.columns().size() + formulas; position++) {
            if (position < inherited) {
                offsets.add(0);
            } else if (position >= below.columns().size()) {
                offsets.add(selectedColumns(table) - selectedColumns(below));
            } else {
                EntityTable<?, ?> adding = adding(below, position);
                offsets.add(Objects.requireNonNull(starts.get(adding.entityType()))
                        - (selectedColumns(adding)
                                - selected(added(adding), adding).size()));
            }
        }
        return offsets;
    }

    private static int selectedColumns(EntityTable<?, ?> entity) {
        return entity.columns().size() - entity.deferredColumns().size();
    }

    /** Leaves out columns that are read on first use. */
    private static List<Column<?>> selected(List<Column<?>> columns, EntityTable<?, ?> entity) {
        return columns.stream()
                .filter(column -> entity.deferredColumns().stream()
                        .noneMatch(deferred -> entity.columns().get(deferred.position()) == column))
                .toList();
    }

    private static EntityTable<?, ?> adding(EntityTable<?, ?> entity, int position) {
        EntityTable<?, ?> parent = lineage(entity).parent();
        return parent == null || position >= parent.columns().size() ? entity : adding(parent, position);
    }

    /** Returns what the table, perhaps under an alias, is composed of. */
    Composition composition(EntityTable<?, ?> source) {
        Map<Class<?>, TableSource> homes = new LinkedHashMap<>();
        List<Composition.Joined> joins = new ArrayList<>();
        if (lineage.isJoined()) {
            List<String> key = keyNames();
            for (EntityTable<?, ?> above = lineage.parent();
                    above != null;
                    above = lineage(above).parent()) {
                joins.add(new Composition.Joined(part(source, above), false, key, columnsOf(above)));
            }
            for (EntityTable<?, ?> below : descendants) {
                TableSource part = part(source, below);
                homes.put(below.entityType(), part);
                joins.add(new Composition.Joined(part, true, key, List.of()));
            }
        }
        return composition(joins, selection(source, homes), restriction(source));
    }

    private static Composition composition(
            List<Composition.Joined> joins, List<PartColumn> selection, @Nullable Node restriction) {
        return new Composition(
                joins,
                List.copyOf(selection),
                selection.stream().map(PartColumn::name).toList(),
                restriction);
    }

    /** Returns what the table is composed of where its rows come from a statement that has put them together. */
    Composition flatComposition(EntityTable<?, ?> source) {
        List<PartColumn> selection = selection(source, Map.of());
        Set<String> names = new HashSet<>();
        table.columns().forEach(column -> names.add(column.name()));
        for (PartColumn column : selection) {
            if (!names.add(column.name())) {
                throw new AludelException("Rows of SQL cannot be read as "
                        + table.entityType().getSimpleName() + ": two classes of its hierarchy have a column '"
                        + column.name()
                        + "', and the rows could have one of that name. Read the subclasses one by one");
            }
        }
        return composition(List.of(), selection, null);
    }

    private List<String> keyNames() {
        return table.keyColumns().stream().map(Column::name).toList();
    }

    /** The columns that a joined table is asked for; the key is in each of them. */
    private List<String> columnsOf(EntityTable<?, ?> entity) {
        List<String> names = new ArrayList<>();
        List<Column<?>> added = added(entity);
        boolean isRoot = lineage(entity).parent() == null;
        for (Column<?> column : isRoot ? added.subList(entity.keyColumnCount(), added.size()) : added) {
            names.add(column.name());
        }
        if (isRoot) {
            names.add(lineage.discriminator().name());
        }
        return names;
    }

    private static TableSource part(EntityTable<?, ?> source, EntityTable<?, ?> entity) {
        String alias = source.alias();
        return new PartSource(
                entity.schemaName(),
                entity.tableName(),
                (alias == null ? source.tableName() : alias) + "_" + entity.tableName());
    }

    private List<PartColumn> selection(EntityTable<?, ?> source, Map<Class<?>, TableSource> homes) {
        List<PartColumn> selection = new ArrayList<>();
        if (isPolymorphic()) {
            String discriminator = lineage.discriminator().name();
            selection.add(new PartColumn(source, null, discriminator));
            for (EntityTable<?, ?> below : descendants) {
                TableSource home = homes.get(below.entityType());
                selected(added(below), below)
                        .forEach(column -> selection.add(new PartColumn(source, home, column.name())));
            }
        }
        return selection;
    }

    /** Of the one table of a hierarchy, a subclass has some rows. */
    private @Nullable Node restriction(EntityTable<?, ?> source) {
        if (lineage.isJoined() || lineage.parent() == null) {
            return null;
        }
        List<String> values = new ArrayList<>();
        if (lineage.value() != null) {
            values.add(lineage.value());
        }
        for (EntityTable<?, ?> below : descendants) {
            String value = lineage(below).value();
            if (value != null) {
                values.add(value);
            }
        }
        return new DiscriminatorTest(source, lineage.discriminator().name(), values);
    }

    /** A table of the hierarchy beside the one that the statement names. */
    private record PartSource(
            @Nullable String schemaName,
            String tableName,
            @Nullable String alias) implements TableSource {}

    /** A column that the entity itself does not have: the table's own, or that of another one of the hierarchy. */
    private record PartColumn(TableSource source, @Nullable TableSource home, String name) implements Node {
        @Override
        public void render(SqlWriter out) {
            if (home == null) {
                out.column(source, name);
            } else {
                out.identifier(Objects.requireNonNull(home.alias())).text(".").identifier(name);
            }
        }

        @Override
        public void shape(ShapeKey key) {
            key.add(name).table(source);
        }
    }
}
