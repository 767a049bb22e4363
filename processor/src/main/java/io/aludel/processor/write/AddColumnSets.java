package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.aludel.mapping.ColumnSet;
import io.aludel.processor.model.ColumnModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Which columns statements name. The usual sets of an INSERT are constants. */
final class AddColumnSets implements MapperRule {
    static final String INSERTABLE = "INSERTABLE";
    static final String WITHOUT_KEY = "WITHOUT_KEY";

    @Override
    public void addTo(MapperCode mapper) {
        addConstant(mapper, INSERTABLE, positions(mapper, ColumnModel::insertable));
        addConstant(mapper, "UPDATABLE", positions(mapper, column -> column.updatable() && !column.isKey()));
        mapper.type()
                .addMethod(getter("insertableColumns", INSERTABLE))
                .addMethod(getter("updatableColumns", "UPDATABLE"))
                .addMethod(insertColumns(mapper));
        if (mapper.entity().columns().stream().anyMatch(AddColumnSets::isComputed)) {
            addConstant(mapper, "GENERATED", positions(mapper, AddColumnSets::isComputed));
            mapper.type().addMethod(getter("generatedColumns", "GENERATED"));
        }
    }

    /** Whether the database alone gives the column its values. */
    private static boolean isComputed(ColumnModel column) {
        boolean isAlone = !column.isPartOfForeignKey() && !column.isShared();
        return isAlone && !column.insertable() && !column.updatable() && !column.isKey();
    }

    private static void addConstant(MapperCode mapper, String name, CodeBlock value) {
        mapper.type()
                .addField(FieldSpec.builder(ColumnSet.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(value)
                        .build());
    }

    private static MethodSpec getter(String name, String constant) {
        return MapperCode.override(name)
                .returns(ColumnSet.class)
                .addStatement("return $L", constant)
                .build();
    }

    private static CodeBlock positions(MapperCode mapper, Predicate<ColumnModel> choice) {
        List<Integer> positions = mapper.entity().columns().stream()
                .filter(choice)
                .map(ColumnModel::position)
                .toList();
        if (positions.isEmpty()) {
            return CodeBlock.of("$T.EMPTY", ColumnSet.class);
        }
        return positions.get(positions.size() - 1) == positions.size() - 1
                ? CodeBlock.of("$T.first($L)", ColumnSet.class, positions.size())
                : CodeBlock.of("$T.of($L)", ColumnSet.class, commaSeparated(positions));
    }

    private static CodeBlock commaSeparated(List<Integer> positions) {
        return positions.stream().map(position -> CodeBlock.of("$L", position)).collect(CodeBlock.joining(",$W"));
    }

    private static MethodSpec insertColumns(MapperCode mapper) {
        ColumnAccess access = new ColumnAccess(mapper);
        Optional<Slot> key = AddGeneratedKey.fromDatabase(mapper.entity())
                .filter(ColumnModel::insertable)
                .map(mapper::slot);
        List<Slot> defaults = mapper.slots().stream()
                .filter(AddColumnSets::mayBeLeftToDefault)
                .toList();
        MethodSpec.Builder method = MapperCode.override("insertColumns")
                .addParameter(mapper.entityType(), mapper.entityName())
                .returns(ColumnSet.class);
        key.ifPresent(
                slot -> addConstant(mapper, WITHOUT_KEY, CodeBlock.of("INSERTABLE.without($L)", slot.position())));
        CodeBlock all = key.map(slot -> CodeBlock.of("$L ? WITHOUT_KEY : INSERTABLE", access.isUnset(slot)))
                .orElse(CodeBlock.of("INSERTABLE"));
        if (defaults.isEmpty()) {
            return method.addStatement("return $L", all).build();
        }
        addDefaultConstants(mapper, key, defaults);
        CodeBlock none = key.map(
                        slot -> CodeBlock.of("$L ? WITHOUT_KEY_AND_DEFAULTS : WITHOUT_DEFAULTS", access.isUnset(slot)))
                .orElse(CodeBlock.of("WITHOUT_DEFAULTS"));
        method.addCode(access.locals(defaults.stream().map(Slot::column).toList()))
                .beginControlFlow(
                        "if ($L)",
                        defaults.stream()
                                .map(slot -> CodeBlock.of(slot.isEmbedded() ? "($L)" : "$L", access.isUnset(slot)))
                                .collect(CodeBlock.joining(" && ")))
                .addStatement("return $L", none)
                .endControlFlow();
        if (defaults.size() == 1) {
            return method.addStatement("return $L", all).build();
        }
        method.addStatement("$T columns = $L", ColumnSet.class, all);
        for (Slot slot : defaults) {
            method.beginControlFlow("if ($L)", access.isUnset(slot))
                    .addStatement("columns = columns.without($L)", slot.position())
                    .endControlFlow();
        }
        return method.addStatement("return columns").build();
    }

    private static void addDefaultConstants(MapperCode mapper, Optional<Slot> key, List<Slot> defaults) {
        String positions = defaults.stream().map(slot -> "" + slot.position()).collect(Collectors.joining(", "));
        addConstant(
                mapper, "WITHOUT_DEFAULTS", CodeBlock.of("INSERTABLE.minus($T.of($L))", ColumnSet.class, positions));
        key.ifPresent(slot -> addConstant(
                mapper, "WITHOUT_KEY_AND_DEFAULTS", CodeBlock.of("WITHOUT_DEFAULTS.without($L)", slot.position())));
    }

    /** Whether an INSERT leaves a column out when it has no value: the database has a default. */
    static boolean mayBeLeftToDefault(Slot slot) {
        return slot.column().serverDefault().isPresent()
                && slot.column().insertable()
                && !slot.column().member().type().isPrimitive();
    }
}
