package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * A property whose own properties are columns of the entity's table. When the member is nullable and all of its columns
 * are NULL in a row, it is read as null; when it is null, all of its columns are written as NULL.
 *
 * @param path the way from the entity to the embedded object
 * @param type the embedded class or record
 * @param construction how an embedded object is made
 * @param properties the properties of the embedded type, in order
 */
public record EmbeddedModel(
        PropertyPath path, ClassName type, Construction construction, List<PropertyModel> properties)
        implements PropertyModel {
    /** Copies the list. */
    public EmbeddedModel {
        properties = List.copyOf(properties);
    }

    /** Returns the columns below this property, those of nested embedded types in their place. */
    public List<ColumnModel> columns() {
        List<ColumnModel> columns = new ArrayList<>();
        for (PropertyModel property : properties) {
            if (property instanceof ColumnModel column) {
                columns.add(column);
            } else if (property instanceof EmbeddedModel nested) {
                columns.addAll(nested.columns());
            }
        }
        return List.copyOf(columns);
    }
}
