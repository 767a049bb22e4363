package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.aludel.mapping.CollectionOwners;
import io.aludel.mapping.Draft;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.MapperContext;
import io.aludel.mapping.ProjectionReader;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.ProjectedPart;
import io.aludel.processor.model.ProjectedValue;
import io.aludel.processor.model.ProjectedValue.Absence;
import io.aludel.processor.model.ProjectedValue.Collected;
import io.aludel.processor.model.ProjectedValue.Made;
import io.aludel.processor.model.ProjectedValue.Read;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The reader of a projection's rows: a method for each object that a row gives. */
final class ProjectionReaderCode {
    private static final ParameterSpec ROW =
            ParameterSpec.builder(ResultSet.class, "row").build();
    private static final ParameterSpec FIRST =
            ParameterSpec.builder(TypeName.INT, "first").build();
    private static final ParameterSpec OWNERS =
            ParameterSpec.builder(CollectionOwners.class, "owners").build();

    private final ProjectionClass projection;
    private final ProjectedColumns columns;
    private final CodecFields codecs;
    private final ValueCodes values;
    private final NameAllocator methods = new NameAllocator();
    private final List<MethodSpec> helpers = new ArrayList<>();

    ProjectionReaderCode(ProjectionClass projection) {
        this.projection = projection;
        this.columns = projection.columns();
        this.codecs = new CodecFields(columns::type, namesBehind(projection.value())::newName);
        this.values = new ValueCodes(columns::type, codecs);
    }

    /** The names of fields that no variable for a component hides. */
    private static NameAllocator namesBehind(ProjectedValue value) {
        NameAllocator names = new NameAllocator();
        components(value).distinct().forEach(names::newName);
        return names;
    }

    private static Stream<String> components(ProjectedValue value) {
        return value instanceof Made made
                ? made.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.name()), components(part.value())))
                : Stream.empty();
    }

    TypeSpec write(ClassName name) {
        List<MethodSpec> reading = reading();
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(ProjectionReader.class), projection.rowType()))
                .addFields(codecs.specs())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(projection.name(), "projection")
                        .addParameter(MapperContext.class, "context")
                        .addStatement("super(projection, context, $L)", EntityMapper.CONTRACT)
                        .addCode(codecs.assignments())
                        .build())
                .addMethods(reading)
                .addMethods(helpers)
                .build();
    }

    private List<MethodSpec> reading() {
        ProjectedValue value = projection.value();
        if (value instanceof Made made && isDrafted(made)) {
            return List.of(draft(MapperCode.override("draft"), made, ""));
        }
        MethodSpec.Builder read = signature(MapperCode.override("read")).returns(projection.rowType());
        if (value instanceof Made made) {
            addObject(read, made, "");
        } else {
            read.addStatement("return $L", component((Read) value, ""));
        }
        return List.of(read.build(), readAll());
    }

    /** Here and not in the superclass, where the loop would be that of all projections. */
    private MethodSpec readAll() {
        TypeName into = ParameterizedTypeName.get(
                ClassName.get(List.class), WildcardTypeName.supertypeOf(projection.rowType()));
        return MapperCode.override("readAll")
                .addParameter(ResultSet.class, "rows")
                .addParameter(into, "into")
                .addException(SQLException.class)
                .beginControlFlow("while (rows.next())")
                .addStatement("into.add(read(rows, 1))")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder signature(MethodSpec.Builder method) {
        return method.addParameter(ROW).addParameter(FIRST).addException(SQLException.class);
    }

    static boolean isDrafted(ProjectedValue value) {
        return value instanceof Collected
                || (value instanceof Made made && made.parts().stream().anyMatch(part -> isDrafted(part.value())));
    }

    // ---- objects that a row has all of

    private void addObject(MethodSpec.Builder method, Made made, String path) {
        addAbsence(method, made, "null");
        if (made.construction() == Construction.CANONICAL) {
            method.addStatement(
                    "return new $T(\n$L)",
                    made.type(),
                    made.parts().stream().map(part -> value(part, path)).collect(CodeBlock.joining(",\n")));
            return;
        }
        String object = "object";
        method.addStatement("$1T $2L = new $1T()", made.type(), object);
        for (ProjectedPart part : made.parts()) {
            method.addStatement(Members.set(object, part.member(), value(part, path)));
        }
        method.addStatement("return $L", object);
    }

    private void addAbsence(MethodSpec.Builder method, Made made, String absent) {
        Absence absence = made.absence();
        if (!absence.isPossible()) {
            return;
        }
        CodeBlock condition = absence.columns().stream()
                .map(column -> isNull(column, absence.isByOne()))
                .collect(CodeBlock.joining(absence.isByOne() ? " || " : " && "));
        method.beginControlFlow("if ($L)", condition)
                .addStatement("return $L", absent)
                .endControlFlow();
    }

    /** One column that is read decides; where all have to be looked at, none need be read. */
    private CodeBlock isNull(Read column, boolean isRead) {
        return isRead
                ? CodeBlock.of("$L == null", read(column, columns.key(column)))
                : CodeBlock.of("isNull(row, $L)", Reading.index(columns.key(column)));
    }

    private CodeBlock value(ProjectedPart part, String path) {
        CodeBlock value = part.value() instanceof Read read
                ? component(read, joined(path, part.name()))
                : object((Made) part.value(), joined(path, part.name()));
        return part.isOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }

    private CodeBlock object(Made made, String path) {
        String name = methods.newName("make" + CamelCase.capitalized(CamelCase.ofPath(path)));
        MethodSpec.Builder method = signature(MethodSpec.methodBuilder(name))
                .addModifiers(Modifier.PRIVATE)
                .returns(made.type());
        addObject(method, made, path);
        helpers.add(method.build());
        return CodeBlock.of("$L(row, first)", name);
    }

    private CodeBlock component(Read read, String path) {
        return read(read, columns.component(path, read));
    }

    private CodeBlock read(Read read, int position) {
        ValueCode code = values.of(read.type(), read.property());
        CodeBlock index = Reading.index(position);
        return read.isNullable()
                ? code.readNullable("row", index, position)
                : code.readRequired("row", index, position);
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    // ---- objects with collections

    private MethodSpec draft(MethodSpec.Builder method, Made made, String path) {
        signature(method).returns(ParameterizedTypeName.get(ClassName.get(Draft.class), made.type()));
        method.addParameter(OWNERS);
        addAbsence(method, made, path.isEmpty() ? "() -> null" : "null");
        DraftLocals locals = new DraftLocals(made);
        for (ProjectedPart part : made.parts()) {
            if (!isDrafted(part.value())) {
                method.addStatement("$T $L = $L", part.member().type(), locals.name(part), value(part, path));
            } else if (part.value() instanceof Made within) {
                method.addStatement(
                        "$T $L = $L", locals.type(part), locals.name(part), draftOf(within, joined(path, part.name())));
            }
        }
        for (ProjectedPart part : made.parts()) {
            if (part.value() instanceof Collected collected) {
                addElements(method, collected, locals, part, path);
            }
        }
        return method.addStatement(
                        "return () -> new $T(\n$L)",
                        made.type(),
                        made.parts().stream().map(locals::completed).collect(CodeBlock.joining(",\n")))
                .build();
    }

    private CodeBlock draftOf(Made made, String path) {
        String name = methods.newName("draft" + CamelCase.capitalized(CamelCase.ofPath(path)));
        helpers.add(draft(MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE), made, path));
        return CodeBlock.of("$L(row, first, owners)", name);
    }

    private void addElements(
            MethodSpec.Builder method, Collected collected, DraftLocals locals, ProjectedPart part, String path) {
        int index = projection.collection(joined(path, part.name()), collected);
        List<CodeBlock> key = collected.ownerKey().stream()
                .map(column -> locals.variable(column).orElseGet(() -> read(column, columns.key(column))))
                .toList();
        String call = key.size() == 1 ? "of" : "ofSeveral";
        if (!collected.isOwnerNullable()) {
            method.addStatement(
                    "$T $L = owners.$L($L, $L)",
                    locals.type(part),
                    locals.name(part),
                    call,
                    index,
                    CodeBlock.join(key, ", "));
            return;
        }
        List<CodeBlock> variables = key.stream()
                .map(value -> CodeBlock.of("$L", locals.newName(part.name() + "Owner")))
                .toList();
        for (int i = 0; i < key.size(); i++) {
            method.addStatement("$T $L = $L", collected.ownerKey().get(i).type(), variables.get(i), key.get(i));
        }
        method.addStatement(
                "$T $L = $L\n? null\n: owners.$L($L, $L)",
                locals.type(part),
                locals.name(part),
                variables.stream()
                        .map(variable -> CodeBlock.of("$L == null", variable))
                        .collect(CodeBlock.joining(" || ")),
                call,
                index,
                CodeBlock.join(variables, ", "));
    }
}
