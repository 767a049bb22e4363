package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.Projection;
import io.aludel.mapping.ProjectionReader;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.ProjectedValue;
import io.aludel.processor.model.ProjectedValue.Collected;
import io.aludel.processor.model.ProjectedValue.Made;
import io.aludel.processor.model.ProjectedValue.Read;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A subclass of {@link Projection} that is being written: that of a projection, or one for the elements of a collection within
 * it, with the reader of its rows. Writing the reader finds out what is selected.
 */
final class ProjectionClass {
    private static final String TABLE = "table";

    private final ClassName name;
    private final String prefix;
    private final String label;
    private final EntityModel entity;
    private final ProjectedValue value;
    private final NameAllocator types;
    private final ProjectedColumns columns = new ProjectedColumns();
    private final CodeBlock.Builder collections = CodeBlock.builder();
    private final List<TypeSpec> classes = new ArrayList<>();
    private int collectionCount;

    /**
     * Begins a class.
     *
     * @param prefix what the names of nested classes begin with
     * @param label what messages call it
     * @param entity the entity of whose rows the value is made
     * @param types the names of the types in the file
     */
    ProjectionClass(
            ClassName name,
            String prefix,
            String label,
            EntityModel entity,
            ProjectedValue value,
            NameAllocator types) {
        this.name = name;
        this.prefix = prefix;
        this.label = label;
        this.entity = entity;
        this.value = value;
        this.types = types;
    }

    /** Keeps a name from being given to a field. */
    void reserve(String field) {
        columns.reserve(field);
    }

    /** Whether this is the class of the projection itself. */
    boolean isOutermost() {
        return prefix.isEmpty();
    }

    ProjectedColumns columns() {
        return columns;
    }

    ProjectedValue value() {
        return value;
    }

    /** The type of a row, boxed. */
    TypeName rowType() {
        return value.type().box();
    }

    ClassName name() {
        return name;
    }

    /** Writes the class, but for the classes within. */
    TypeSpec.Builder write() {
        if (isOutermost() && value instanceof Made made) {
            made.parts().stream()
                    .filter(part -> part.value() instanceof Read)
                    .forEach(part -> columns.reserveComponent(part.name()));
        }
        ClassName reader = name.topLevelClassName().nestedClass(types.newName(prefix + "Reader"));
        classes.add(new ProjectionReaderCode(this).write(reader));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .superclass(ParameterizedTypeName.get(ClassName.get(Projection.class), rowType()));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(entity.generated().query(), TABLE)
                .addStatement("super($S, $L)", label, TABLE);
        for (ProjectedColumns.Selected selected : columns.all()) {
            constructor.addStatement(
                    addFields(type, selected).add(selection(selected)).build());
        }
        return type.addMethod(constructor.addCode(collections.build()).build())
                .addMethod(MapperCode.override("newReader")
                        .addParameter(MapperContext.class, "context")
                        .returns(ParameterizedTypeName.get(ClassName.get(ProjectionReader.class), rowType()))
                        .addStatement("return new $T(this, context)", reader)
                        .build());
    }

    /** Adds the classes within to the outermost one. */
    TypeSpec.Builder withClasses(TypeSpec.Builder type) {
        classes.forEach(type::addType);
        return type;
    }

    /** Adds the fields that hold what is selected, and returns what assigns it to them. */
    private static CodeBlock.Builder addFields(TypeSpec.Builder type, ProjectedColumns.Selected selected) {
        CodeBlock.Builder assignment = CodeBlock.builder();
        TypeName fieldType = ColumnKind.of(selected.read().property()).type();
        for (String name : selected.publicFields()) {
            type.addField(FieldSpec.builder(fieldType, name, Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc("What component $L holds.", Javadoc.code(name))
                    .build());
            assignment.add("$L$L = ", name.equals(TABLE) ? "this." : "", name);
        }
        selected.privateField().ifPresent(name -> {
            type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
            assignment.add("$L$L = ", name.equals(TABLE) ? "this." : "", name);
        });
        return assignment;
    }

    private static CodeBlock selection(ProjectedColumns.Selected selected) {
        return selected.component().isEmpty()
                ? CodeBlock.of("selected($L)", expression(selected.read()))
                : CodeBlock.of("selected($S, $L)", selected.component(), expression(selected.read()));
    }

    private static CodeBlock expression(Read read) {
        return CodeBlock.of("$L.$L", ProjectedColumns.table(TABLE, read.route()), ProjectedColumns.field(read));
    }

    /** Adds the collection of the component at the end of a path, and returns its index. */
    int collection(String component, Collected collected) {
        String elements = prefix + CamelCase.capitalized(CamelCase.ofPath(component));
        ClassName element = name.topLevelClassName().nestedClass(types.newName(elements + "Elements"));
        ProjectionClass within = new ProjectionClass(
                element, elements, label + "." + component, collected.target(), collected.element(), types);
        classes.add(within.write()
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .build());
        classes.addAll(within.classes);
        collections.addStatement(
                "collection($L.$L, new $T($T.$L))",
                ProjectedColumns.table(TABLE, collected.route()),
                collected.relation().member().name(),
                element,
                collected.target().generated().query(),
                collected.target().generated().constant());
        return collectionCount++;
    }
}
