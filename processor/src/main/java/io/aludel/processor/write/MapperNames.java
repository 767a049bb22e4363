package io.aludel.processor.write;

import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.PropertyPath;
import io.aludel.processor.model.RelationModel;
import io.aludel.processor.model.ToOneModel;
import java.util.List;

/** The names in a mapper, of which no two collide. */
final class MapperNames {
    /** The variables that generated methods have whatever the entity. */
    private static final List<String> FIXED = List.of(
            "row",
            "rows",
            "first",
            "state",
            "last",
            "column",
            "columns",
            "changes",
            "index",
            "statement",
            "parameter",
            "context",
            "violations",
            "loading",
            "relation",
            "value",
            "known",
            "map",
            "modified",
            "i",
            "size",
            "key",
            "refreshed",
            "copy",
            "from",
            "to",
            "refusal",
            "stored",
            "entities");

    /** The fields of {@link io.aludel.mapping.EntityState}. */
    private static final List<String> STATE_FIELDS = List.of("entity", "transaction", "status", "group");

    /** The constants of mappers. */
    private static final List<String> CONSTANTS = List.of(
            "INSERTABLE", "UPDATABLE", "GENERATED", "WITHOUT_KEY", "WITHOUT_DEFAULTS", "WITHOUT_KEY_AND_DEFAULTS");

    private final NameAllocator variables = new NameAllocator();
    private final NameAllocator stateFields = new NameAllocator();
    private final String entity;
    private final String state;

    MapperNames(EntityModel model) {
        FIXED.forEach(variables::newName);
        CONSTANTS.forEach(variables::newName);
        STATE_FIELDS.forEach(stateFields::newName);
        entity = variables.newName(Naming.decapitalized(model.type().simpleName()));
        model.properties().forEach(this::allocate);
        for (ColumnModel column : model.columns()) {
            stateFields.newName(column.javaName(), column.path().toString());
        }
        for (RelationModel relation : model.relations()) {
            stateFields.newName(relation.member().name(), relation.path().toString());
        }
        state = model.type().simpleName().equals("State") ? "Snapshot" : "State";
    }

    private void allocate(PropertyModel property) {
        variables.newName(property.path().camelCase(), property.path().toString());
        if (property instanceof EmbeddedModel embedded) {
            embedded.properties().forEach(this::allocate);
        } else if (property instanceof ToOneModel toOne) {
            toOne.foreignKey().ifPresent(this::allocate);
        }
    }

    /** Returns a name like the given one for a field of the mapper, which no variable hides. */
    String newField(String name) {
        return variables.newName(name);
    }

    /** The name of variables that hold an entity. */
    String entity() {
        return entity;
    }

    /** The simple name of the state class, which must not hide the entity. */
    String state() {
        return state;
    }

    /** The name of variables and parameters for a property. */
    String variable(PropertyPath path) {
        return variables.get(path.toString());
    }

    /** The name of the state's field for a column or relationship. */
    String stateField(PropertyPath path) {
        return stateFields.get(path.toString());
    }
}
