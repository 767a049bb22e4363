package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An entity: a Java type, its table, and how the two belong together.
 *
 * @param type the class or record
 * @param generated the names of what is generated for it
 * @param construction how an object is made
 * @param hierarchy where the entity stands in a hierarchy; empty when it is in none
 * @param table the table without its columns, and without what the entities above have there
 * @param key the primary key
 * @param properties everything persistent in the order of declaration, fields of superclasses first; for a record, its
 *     components
 * @param columns the columns by position: those of the key first, embedded ones in place of their embedded object
 * @param formulas the read-only expressions; their positions follow those of the columns
 * @param uniqueKeys the sets of columns, other than the key, that find one row at most
 * @param lifecycle the methods to be called at turning points of an object's life
 * @param validation what checks values before they are written
 * @param warnings the warnings of javac for code that names what the entity consists of, as {@link SuppressWarnings} has them
 * @param origin the element that all generated files originate from
 */
public record EntityModel(
        ClassName type,
        GeneratedTypes generated,
        Construction construction,
        Optional<HierarchyModel> hierarchy,
        TableModel table,
        KeyModel key,
        List<PropertyModel> properties,
        List<ColumnModel> columns,
        List<FormulaModel> formulas,
        List<UniqueKeyModel> uniqueKeys,
        LifecycleModel lifecycle,
        ValidationModel validation,
        List<String> warnings,
        TypeElement origin) {
    /** Copies the lists. */
    public EntityModel {
        properties = List.copyOf(properties);
        columns = List.copyOf(columns);
        formulas = List.copyOf(formulas);
        uniqueKeys = List.copyOf(uniqueKeys);
        warnings = List.copyOf(warnings);
    }

    /** Returns whether the entity is a record, which is replaced instead of changed. */
    public boolean isRecord() {
        return construction == Construction.CANONICAL;
    }

    /** Returns whether there are objects of subclasses alone. */
    public boolean isAbstract() {
        return hierarchy.filter(HierarchyModel::isAbstract).isPresent();
    }

    /** Returns whether the entity is below another one. */
    public boolean isSubclass() {
        return hierarchy.flatMap(HierarchyModel::parent).isPresent();
    }

    /** Returns the relationships in the order of declaration. */
    public List<RelationModel> relations() {
        return properties.stream()
                .filter(RelationModel.class::isInstance)
                .map(RelationModel.class::cast)
                .toList();
    }

    /** Returns the column of the optimistic lock. */
    public Optional<ColumnModel> version() {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.VERSION)
                .findFirst();
    }

    /** Returns the column whose values are generated: a key of one column. */
    public Optional<ColumnModel> generatedKey() {
        return columns.stream()
                .filter(column -> column.generation().isPresent())
                .findFirst();
    }
}
