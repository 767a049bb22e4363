package io.aludel.internal.persist;

import io.aludel.AludelException;
import io.aludel.DataException;
import io.aludel.dialect.Dialect;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.MapperContext;
import io.aludel.sql.Composition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a hierarchy on one database: the classes that its rows may be of, found among all entities of the database, and
 * where in such a row the columns of each class are. Shared by threads.
 *
 * @param <E> the entity type
 */
public final class Hierarchy<E> {
    private final EntityTable<E, ?> table;
    private final Lineage lineage;
    private final List<EntityTable<?, ?>> descendants;
    private final HierarchySource source;
    private final MappedTables tables;
    private final MapperContext context;
    private final List<KeyedDeletion> deletionsByKey;
    private volatile @Nullable Map<String, Member<? extends E, ?>> members;

    Hierarchy(EntityTable<E, ?> table, Lineage lineage, MappedTables tables, MapperContext context, Dialect dialect) {
        this.table = table;
        this.lineage = lineage;
        this.tables = tables;
        this.context = context;
        this.descendants = tables.descendants(table);
        this.source = new HierarchySource(table, lineage, descendants);
        this.deletionsByKey = KeyedDeletion.of(table, this, dialect);
    }

    /**
     * A class that rows may be of.
     *
     * @param mapped its table
     * @param mapper reads the class's columns out of rows of the whole
     * @param <S> the class
     * @param <K> the key type
     */
    public record Member<S, K>(MappedTable<S, K> mapped, EntityMapper<S, K> mapper) {}

    /** Returns the place in the hierarchy. */
    public Lineage lineage() {
        return lineage;
    }

    /** Returns whether rows may be of other classes than the entity's own. */
    public boolean isPolymorphic() {
        return source.isPolymorphic();
    }

    /** Returns the tables of the entities below, each behind those above it. */
    List<EntityTable<?, ?>> descendants() {
        return descendants;
    }

    /** Returns what deletes the row with a key, as long as each finds one that it has to find. */
    List<KeyedDeletion> deletionsByKey() {
        return deletionsByKey;
    }

    /** Returns what the table is composed of in a statement. */
    public Composition composition(EntityTable<?, ?> inStatement) {
        return source.composition(inStatement);
    }

    /**
     * Returns what the table is composed of where another statement has put it together already.
     *
     * @throws AludelException when two classes have columns of one name, which could not be told apart there
     */
    public Composition flatComposition(EntityTable<?, ?> inStatement) {
        return source.flatComposition(inStatement);
    }

    /** Returns the classes that rows may be of. */
    public Iterable<Member<? extends E, ?>> members() {
        return byValue().values();
    }

    /**
     * Returns the class that a row is of.
     *
     * @param row a row of the whole
     * @param first the JDBC index of its first column
     * @throws DataException when the row's discriminator is that of no class
     */
    public Member<? extends E, ?> member(ResultSet row, int first) throws SQLException {
        String value = row.getString(first + table.selection().size());
        Member<? extends E, ?> member = value == null ? null : byValue().get(value);
        if (member != null) {
            return member;
        }
        Object key = tables.mapped(table).mapper().readKey(row, first);
        throw new DataException("The row of table '" + table.root().tableName() + "' with the key " + key + " has "
                + (value == null ? "NULL" : "the value '" + value + "'") + " in column '"
                + lineage.discriminator().name() + "', which stands for no class of the hierarchy of "
                + table.entityType().getSimpleName() + " (known: "
                + new TreeSet<>(byValue().keySet())
                + "): repair the row, or add the module with its entity to this database");
    }

    private Map<String, Member<? extends E, ?>> byValue() {
        Map<String, Member<? extends E, ?>> known = members;
        if (known == null) {
            known = findMembers();
            members = known;
        }
        return known;
    }

    private Map<String, Member<? extends E, ?>> findMembers() {
        Map<String, Member<? extends E, ?>> found = new LinkedHashMap<>();
        List<EntityTable<?, ?>> all = new ArrayList<>(List.of(table));
        all.addAll(descendants);
        for (EntityTable<?, ?> each : all) {
            String value = Objects.requireNonNull(each.lineage()).value();
            if (value == null) {
                continue;
            }
            @SuppressWarnings("unchecked") // a descendant's entity is a subclass
            EntityTable<? extends E, ?> below = (EntityTable<? extends E, ?>) each;
            Member<? extends E, ?> other = found.put(value, member(below));
            if (other != null) {
                throw new AludelException(other.mapped().entityName() + " and "
                        + each.entityType().getSimpleName() + " both have the discriminator value '" + value
                        + "': give one of them another with @DiscriminatorValue");
            }
        }
        return found;
    }

    private <S, K> Member<S, K> member(EntityTable<S, K> below) {
        MappedTable<S, K> mapped = tables.mapped(below);
        EntityMapper<S, K> mapper = below.newMapper(new RowOffsets(context, source.offsets(below)));
        return new Member<>(mapped, mapper);
    }
}
