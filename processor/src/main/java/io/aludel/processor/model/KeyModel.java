package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The primary key of an entity: the columns, and the Java type that stands for them. */
public sealed interface KeyModel {
    /** Returns the Java type of a key, boxed. */
    TypeName type();

    /** Returns the columns in key order, which are the entity's first ones. */
    List<ColumnModel> columns();

    /**
     * A key of one field, whose type is the key's.
     *
     * @param column the field's column
     */
    record Single(ColumnModel column) implements KeyModel {
        @Override
        public TypeName type() {
            return column.member().type().box();
        }

        @Override
        public List<ColumnModel> columns() {
            return List.of(column);
        }
    }

    /**
     * A key of one embedded field, whose type is the key's.
     *
     * @param embedded the field
     */
    record Embedded(EmbeddedModel embedded) implements KeyModel {
        @Override
        public ClassName type() {
            return embedded.type();
        }

        @Override
        public List<ColumnModel> columns() {
            return embedded.columns();
        }
    }

    /**
     * A key of several fields, for which a public record is generated: a component per column, named and typed as the field.
     *
     * @param type the record {@code OrderLineKey}
     * @param columns the fields' columns
     * @param components the names of the record's components, a column each
     */
    record Composite(ClassName type, List<ColumnModel> columns, List<String> components) implements KeyModel {
        /** Copies the list. */
        public Composite {
            columns = List.copyOf(columns);
            components = List.copyOf(components);
        }
    }
}
