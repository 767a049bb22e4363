package io.aludel.internal.engine;

import io.aludel.AludelException;
import io.aludel.ModelVersionException;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.Model;
import io.aludel.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The models of one database. Immutable; found through {@link ServiceLoader} when none is given. */
public final class Models {
    private final List<Model> models;

    /** Takes the given models, or all on the class path when there are none. */
    public Models(List<Model> given) {
        this.models = given.isEmpty() ? discover() : List.copyOf(given);
    }

    private static List<Model> discover() {
        try {
            List<Model> found = new ArrayList<>();
            for (Model model : ServiceLoader.load(Model.class)) {
                found.add(model);
            }
            return List.copyOf(found);
        } catch (ServiceConfigurationError broken) {
            if (broken.getCause() instanceof ModelVersionException mismatch) {
                throw mismatch;
            }
            throw new AludelException(
                    "A model on the class path cannot be loaded (" + broken.getMessage()
                            + "): build the module with its entities again",
                    broken);
        }
    }

    /** Returns the tables of all entities. */
    public List<EntityTable<?, ?>> tables() {
        return models.stream().flatMap(model -> model.tables().stream()).toList();
    }

    /** Returns the tables of all entities below one in its hierarchy, each behind those above it. */
    public List<EntityTable<?, ?>> descendants(EntityTable<?, ?> table) {
        List<EntityTable<?, ?>> found = new ArrayList<>();
        Deque<EntityTable<?, ?>> open = new ArrayDeque<>(List.of(table));
        for (EntityTable<?, ?> each = open.poll(); each != null; each = open.poll()) {
            for (EntityTable<?, ?> other : tables()) {
                Lineage lineage = other.lineage();
                if (lineage != null
                        && lineage.parent() != null
                        && lineage.parent().entityType() == each.entityType()) {
                    found.add(other);
                    open.add(other);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns the tables of all entities and of their relationships as schema values. */
    public List<Table> schema() {
        return SchemaTables.of(tables());
    }

    /**
     * Returns the table of an entity class.
     *
     * @throws AludelException when no model has the class
     */
    @SuppressWarnings("unchecked") // a model returns the table of the class that it is asked for
    public <E> EntityTable<E, ?> table(Class<E> type) {
        for (Model model : models) {
            EntityTable<?, ?> table = model.table(type.getName());
            if (table != null) {
                return (EntityTable<E, ?>) table;
            }
        }
        throw new AludelException(type.getName() + " is not an entity of this database. "
                + (models.isEmpty()
                        ? "There is no model on the class path: is aludel-processor on the annotation processor"
                                + " path of the module with the entities?"
                        : "Entities: "
                                + tables().stream()
                                        .map(table -> table.entityType().getSimpleName())
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }
}
