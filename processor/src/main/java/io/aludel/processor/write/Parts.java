package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The body of a method that does something for each column. When there are very many columns, it is spread over several
 * methods: HotSpot does not compile one of more than 8,000 bytes of byte code.
 */
final class Parts {
    /** As many columns as fit safely. */
    private static final int COLUMNS = 100;

    private record Step(int first, int columns, List<ColumnModel> read, CodeBlock code) {}

    private final MapperCode mapper;
    private final MethodSpec part;
    private final List<Step> steps = new ArrayList<>();
    private boolean readsEntity;

    /**
     * Starts a body.
     *
     * @param part what each part, if it comes to that, has as its name, parameters, result and exceptions
     */
    Parts(MapperCode mapper, MethodSpec part) {
        this.mapper = mapper;
        this.part = part;
    }

    /** Has each part declare the embedded objects that its columns belong to. */
    Parts readingEntity() {
        readsEntity = true;
        return this;
    }

    /** Adds the code for several columns from a position on that must stay together. */
    Parts add(int position, int columns, CodeBlock code) {
        steps.add(new Step(position, columns, List.of(), code));
        return this;
    }

    /** Adds the code for a column. */
    Parts add(Slot slot, CodeBlock code) {
        steps.add(new Step(slot.position(), 1, List.of(slot.column()), code));
        return this;
    }

    /** Adds a statement for a column. */
    Parts addStatement(Slot slot, CodeBlock statement) {
        return add(slot, CodeBlock.builder().addStatement(statement).build());
    }

    /** One statement after the other. */
    CodeBlock inSequence() {
        return inSequence(CodeBlock.of(""), CodeBlock.of(""));
    }

    /** One statement after the other, which all change one variable. */
    CodeBlock inSequence(String variable) {
        return inSequence(
                CodeBlock.of("$L = ", variable),
                CodeBlock.builder().addStatement("return $L", variable).build());
    }

    private CodeBlock inSequence(CodeBlock assignment, CodeBlock end) {
        List<List<Step>> parts = parts();
        if (parts.size() == 1) {
            return sequence(parts.get(0));
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (List<Step> steps : parts) {
            addMethod(steps, CodeBlock.builder().add(sequence(steps)).add(end).build());
            calls.addStatement("$L$L", assignment, call(steps));
        }
        return calls.build();
    }

    /** One true condition is enough; returns from the method. */
    CodeBlock anyOf() {
        List<List<Step>> parts = parts();
        if (parts.size() == 1) {
            return any(parts.get(0));
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<Step> steps : parts) {
            addMethod(steps, any(steps));
            calls.add(call(steps));
        }
        return CodeBlock.builder()
                .addStatement("return $L", CodeBlock.join(calls, "\n|| "))
                .build();
    }

    /** A switch over the position of the column, each case returning a value. */
    CodeBlock choice() {
        return choice(steps -> cases(steps, "return switch (column) {\n", "};\n"), "return ");
    }

    /** A switch over the position of the column, each case a statement. */
    CodeBlock switchOver() {
        return choice(steps -> cases(steps, "switch (column) {\n", "}\n"), "");
    }

    private CodeBlock choice(Function<List<Step>, CodeBlock> body, String returning) {
        List<List<Step>> parts = parts();
        if (parts.size() == 1) {
            return body.apply(parts.get(0));
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int i = 0; i < parts.size(); i++) {
            addMethod(parts.get(i), body.apply(parts.get(i)));
            CodeBlock call = CodeBlock.of("$L$L", returning, call(parts.get(i)));
            if (i == 0) {
                calls.beginControlFlow("if (column < $L)", parts.get(1).get(0).first());
            } else if (i < parts.size() - 1) {
                calls.nextControlFlow(
                        "else if (column < $L)", parts.get(i + 1).get(0).first());
            } else {
                calls.nextControlFlow("else");
            }
            calls.addStatement(call);
        }
        return calls.endControlFlow().build();
    }

    private CodeBlock cases(List<Step> steps, String head, String foot) {
        CodeBlock.Builder code =
                CodeBlock.builder().add(locals(steps)).add(head).indent();
        for (Step step : steps) {
            code.add("case $L -> ", step.first()).add(step.code());
        }
        return code.add("default -> throw noSuchColumn(column);\n")
                .unindent()
                .add(foot)
                .build();
    }

    private CodeBlock sequence(List<Step> steps) {
        CodeBlock.Builder code = CodeBlock.builder().add(locals(steps));
        steps.forEach(step -> code.add(step.code()));
        return code.build();
    }

    private CodeBlock any(List<Step> steps) {
        return CodeBlock.builder()
                .add(locals(steps))
                .addStatement("return $L", steps.stream().map(Step::code).collect(CodeBlock.joining("\n|| ")))
                .build();
    }

    private CodeBlock locals(List<Step> steps) {
        return readsEntity
                ? new ColumnAccess(mapper)
                        .locals(steps.stream()
                                .flatMap(step -> step.read().stream())
                                .toList())
                : CodeBlock.of("");
    }

    private List<List<Step>> parts() {
        List<List<Step>> parts = new ArrayList<>();
        List<Step> current = new ArrayList<>();
        int columns = 0;
        for (Step step : steps) {
            if (columns + step.columns() > COLUMNS && !current.isEmpty()) {
                parts.add(current);
                current = new ArrayList<>();
                columns = 0;
            }
            current.add(step);
            columns += step.columns();
        }
        parts.add(current);
        return parts;
    }

    private void addMethod(List<Step> steps, CodeBlock body) {
        MethodSpec.Builder method = part.toBuilder()
                .setName(name(steps))
                .returns(part.returnType())
                .addModifiers(Modifier.PRIVATE)
                .addCode(body);
        mapper.type().addMethod(method.build());
    }

    private CodeBlock call(List<Step> steps) {
        return CodeBlock.of(
                "$L($L)",
                name(steps),
                part.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", ")));
    }

    private String name(List<Step> steps) {
        return part.name() + steps.get(0).first();
    }

    /** The signature of a part that returns nothing. */
    static MethodSpec.Builder signature(String name, ParameterSpec... parameters) {
        return MethodSpec.methodBuilder(name).returns(TypeName.VOID).addParameters(List.of(parameters));
    }
}
