package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.mapping.ValueChecks;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The value of a column that several properties share: that of the first reference whose key is this column alone, then that
 * of a plain field, then that of the first reference whose key has further columns. What comes later has to agree.
 */
final class SharedValue {
    private final MapperCode mapper;
    private final Slot slot;
    private final ColumnModel column;
    private final ColumnAccess access;

    SharedValue(MapperCode mapper, Slot slot) {
        this.mapper = mapper;
        this.slot = slot;
        this.column = slot.column();
        this.access = new ColumnAccess(mapper);
    }

    /** An expression for the value. */
    static CodeBlock call(MapperCode mapper, Slot slot) {
        return CodeBlock.of("$T.$L($L)", mapper.entity().generated().query(), name(slot.column()), mapper.entityName());
    }

    private static String name(ColumnModel column) {
        return column.javaName() + "Of";
    }

    private List<ColumnModel> whole() {
        return column.references().stream()
                .filter(reference -> !reference.isPartOfForeignKey())
                .toList();
    }

    /** The references that give further columns too. */
    private List<ColumnModel> parts() {
        return column.references().stream()
                .filter(ColumnModel::isPartOfForeignKey)
                .toList();
    }

    /** Whether a reference leads to the own table, and so does not say what the own key is. */
    private boolean isOwnKey(ColumnModel reference) {
        return column.isKey() && !reference.isKey() && related(reference).equals(mapper.entityType());
    }

    private static MemberAccess.ForeignKey foreignKey(ColumnModel reference) {
        return reference.foreignKey().orElseThrow();
    }

    private static TypeName related(ColumnModel reference) {
        return foreignKey(reference).related().type();
    }

    /** The method that finds the value out. */
    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(column))
                .addJavadoc("The column $L, which several fields share.", Javadoc.code(column.name()))
                .addModifiers(Modifier.STATIC)
                .addParameter(mapper.entityType(), mapper.entityName())
                .returns(slot.type());
        whole().forEach(reference -> method.beginControlFlow("if ($L)", refers(foreignKey(reference)))
                .addStatement("return $L", keyOf(foreignKey(reference)))
                .endControlFlow());
        List<ColumnModel> parts =
                parts().stream().filter(part -> !isOwnKey(part)).toList();
        if (!column.isForeignKey() && parts.isEmpty()) {
            return method.addStatement("return $L", plainOrNull()).build();
        }
        if (!column.isForeignKey()) {
            method.beginControlFlow("if ($L)", isSet())
                    .addStatement("return $L", plain())
                    .endControlFlow();
        }
        for (ColumnModel reference : parts) {
            String owner = addKey(method, reference);
            method.beginControlFlow("if ($L != null)", owner)
                    .addStatement("return $L", Members.get(owner, reference.member()))
                    .endControlFlow();
        }
        return method.addStatement("return null").build();
    }

    private CodeBlock keyOf(MemberAccess.ForeignKey foreignKey) {
        CodeBlock field = Members.get(mapper.entityName(), foreignKey.field());
        return CodeBlock.of("$L.key($L)", RelationCode.table(foreignKey.related()), field);
    }

    private CodeBlock plainOrNull() {
        return column.member().type().isPrimitive() ? CodeBlock.of("$1L == 0 ? null : $1L", plain()) : plain();
    }

    private CodeBlock plain() {
        return Members.get(mapper.entityName(), column.member());
    }

    private CodeBlock isSet() {
        return CodeBlock.of(column.member().type().isPrimitive() ? "$L != 0" : "$L != null", plain());
    }

    private CodeBlock refers(MemberAccess.ForeignKey foreignKey) {
        CodeBlock field = Members.get(mapper.entityName(), foreignKey.field());
        return CodeBlock.of(foreignKey.isDirect() ? "$1L != null" : "$1L != null && !$1L.isEmpty()", field);
    }

    /** Declares the key that a reference has, and returns the name of what has the column. */
    private String addKey(MethodSpec.Builder method, ColumnModel reference) {
        List<EmbeddedModel> around = mapper.around(reference);
        around.forEach(embedded -> method.addCode(access.local(embedded)));
        return mapper.names().variable(around.get(around.size() - 1).path());
    }

    /** Lets a plain field follow what the snapshot has. */
    CodeBlock toField() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (column.isForeignKey()) {
            return code.build();
        }
        CodeBlock set = Members.set(mapper.entityName(), column.member(), slot.snapshot("last"));
        return column.member().type().isPrimitive()
                ? code.beginControlFlow("if ($L != null)", slot.snapshot("last"))
                        .addStatement(set)
                        .endControlFlow()
                        .build()
                : code.addStatement(set).build();
    }

    /** A snapshot's value for a field; zero for a primitive that shares its column and was never set. */
    static CodeBlock orZero(Slot slot, ColumnModel field, CodeBlock value) {
        boolean isUnboxed = slot.column().isShared()
                && !field.isForeignKey()
                && field.member().type().isPrimitive();
        return isUnboxed
                ? CodeBlock.of(
                        "$1L == null ? $2L : $1L",
                        value,
                        ColumnAccess.absent(field.member().type()))
                : value;
    }

    /** Checks that there is a value where one is required, and that all agree on it. */
    CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (column.insertable() && !column.nullable()) {
            List<CodeBlock> values = new ArrayList<>();
            column.references().stream()
                    .filter(reference -> !isOwnKey(reference))
                    .forEach(reference -> values.add(Members.get(
                            mapper.entityName(), foreignKey(reference).field())));
            if (!column.isForeignKey()) {
                values.add(plainOrNull());
            }
            code.addStatement(
                    "$T.given(violations, $L, $S, $L)",
                    ValueChecks.class,
                    mapper.entityName(),
                    column.name(),
                    CodeBlock.join(values, ", "));
        }
        for (ToOneModel relation : mapper.references(slot)) {
            boolean isFirst =
                    relation.columns().size() > 1 && relation.columns().get(0).position() == slot.position();
            if (isFirst && relation.options().required()) {
                code.addStatement(
                        "$T.referring(violations, $L, $S, $L)",
                        ValueChecks.class,
                        mapper.entityName(),
                        column.name(),
                        Members.get(mapper.entityName(), relation.member()));
            }
        }
        List<ColumnModel> later = new ArrayList<>(column.references());
        whole().stream().findFirst().ifPresent(later::remove);
        later.forEach(reference -> code.add(agreement(reference)));
        return code.build();
    }

    private CodeBlock agreement(ColumnModel reference) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", refers(foreignKey(reference)));
        mapper.around(reference).forEach(embedded -> code.add(access.local(embedded)));
        return code.addStatement(
                        "$T.agreeing(violations, $L, $S, $S, $L, $L)",
                        ValueChecks.class,
                        mapper.entityName(),
                        column.name(),
                        foreignKey(reference).field().name(),
                        access.value(slot),
                        access.value(reference, slot.type()))
                .endControlFlow()
                .build();
    }
}
