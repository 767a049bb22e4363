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
import io.aludel.processor.model.ProjectedValue.Read;
import io.aludel.processor.model.ProjectionModel;
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
    private final ProjectedColumns columns;
    private final NameAllocator types;
    private final CodeBlock.Builder collections = CodeBlock.builder();
    private final List<TypeSpec> classes = new ArrayList<>();
    private int collectionCount;

    /**
     * Begins a class.
     *
     * @param prefix what the names of nested classes begin with
     * @param label what messages call it
     * @param entity the entity of whose rows the value is made
     * @param columns what will be selected
     * @param types the names of the types in the file
     */
    private ProjectionClass(
            ClassName name,
            String prefix,
            String label,
            EntityModel entity,
            ProjectedValue value,
            ProjectedColumns columns,
            NameAllocator types) {
        this.name = name;
        this.prefix = prefix;
        this.label = label;
        this.entity = entity;
        this.value = value;
        this.columns = columns;
        this.types = types;
    }

    /** Begins the class of a projection. */
    static ProjectionClass of(ProjectionModel projection) {
        NameAllocator types = new NameAllocator();
        types.newName(projection.query().simpleName());
        return new ProjectionClass(
                projection.query(),
                "",
                String.join(".", projection.type().simpleNames()),
                projection.entity(),
                projection.record(),
                new ProjectedColumns(projection.constant(), projection.record().parts()),
                types);
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
        ClassName reader = name.topLevelClassName().nestedClass(types.newName(prefix + "Reader"));
        classes.add(new ProjectionReaderCode(this).write(reader));
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .superclass(ParameterizedTypeName.get(ClassName.get(Projection.class), rowType()));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(entity.generated().query(), TABLE)
                .addStatement("super($S, $L)", label, TABLE);
        columns.all().forEach(selected -> select(selected, type, constructor));
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

    private void select(ProjectedColumns.Selected selected, TypeSpec.Builder type, MethodSpec.Builder constructor) {
        CodeBlock selecting = CodeBlock.of("selected($L)", expression(selected.read()));
        if (!columns.isKept(selected)) {
            constructor.addStatement(selecting);
            return;
        }
        constructor.addStatement("$L = $L", own(selected.name()), selecting);
        if (selected.components().isEmpty()) {
            type.addField(field(selected, selected.name())
                    .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        for (String component : selected.components()) {
            type.addField(field(selected, component)
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc("What component $L holds.", Javadoc.code(component))
                    .build());
            if (!component.equals(selected.name())) {
                constructor.addStatement("$L = $L", own(component), own(selected.name()));
            }
        }
    }

    /** A field, which the constructor's parameter may hide. */
    private static String own(String field) {
        return field.equals(TABLE) ? "this." + field : field;
    }

    private static FieldSpec.Builder field(ProjectedColumns.Selected selected, String name) {
        return FieldSpec.builder(ColumnKind.of(selected.read().property()).type(), name);
    }

    private static CodeBlock expression(Read read) {
        return CodeBlock.of("$L.$L", ProjectedColumns.table(TABLE, read.route()), ProjectedColumns.field(read));
    }

    /** Adds a collection and returns its index. */
    int collection(String component, Collected collected) {
        String elements = prefix + CamelCase.capitalized(component);
        ClassName element = name.topLevelClassName().nestedClass(types.newName(elements + "Elements"));
        ProjectionClass within = new ProjectionClass(
                element,
                elements,
                label + "." + component,
                collected.target(),
                collected.element(),
                new ProjectedColumns(),
                types);
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
