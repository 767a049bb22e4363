package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.mapping.ColumnStamp;
import io.aludel.mapping.WriteContext;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ColumnRole;
import io.aludel.processor.model.ValueModel;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What Aludel sets by itself: keys of its own making, times, versions. */
final class AddStamps implements MapperRule {
    @Override
    public void addTo(MapperCode mapper) {
        add(mapper, "stampInsert", AddStamps::isStampedAtInsert, AddStamps::atInsert);
        add(mapper, "stampUpdate", AddStamps::isStampedAtUpdate, AddStamps::atUpdate);
        add(mapper, "clearGenerated", AddStamps::isCleared, AddStamps::cleared);
        addList(mapper);
    }

    private static void addList(MapperCode mapper) {
        List<CodeBlock> stamps = mapper.slots().stream()
                .filter(slot -> isStampedAtInsert(slot.column()))
                .map(slot -> CodeBlock.of(
                        "new $1T($2L, $1T.Kind.$3L)", ColumnStamp.class, slot.position(), kind(slot.column())))
                .toList();
        if (!stamps.isEmpty()) {
            mapper.type()
                    .addMethod(MapperCode.override("stamps")
                            .returns(ParameterizedTypeName.get(List.class, ColumnStamp.class))
                            .addStatement("return $T.of($L)", List.class, CodeBlock.join(stamps, ", "))
                            .build());
        }
    }

    private static ColumnStamp.Kind kind(ColumnModel column) {
        if (isUuid(column)) {
            return ColumnStamp.Kind.UUID;
        }
        return switch (column.role()) {
            case CREATED_AT -> ColumnStamp.Kind.CREATED_AT;
            case UPDATED_AT -> ColumnStamp.Kind.UPDATED_AT;
            case VERSION -> ColumnStamp.Kind.VERSION;
            case PLAIN -> throw new IllegalArgumentException("Not stamped: " + column.name());
        };
    }

    private static void add(
            MapperCode mapper,
            String name,
            Predicate<ColumnModel> choice,
            BiFunction<Slot, Change, CodeBlock> statements) {
        List<Slot> slots = mapper.slots().stream()
                .filter(slot -> choice.test(slot.column()))
                .toList();
        if (slots.isEmpty()) {
            return;
        }
        Change change = Change.of(mapper);
        MethodSpec.Builder method = MapperCode.override(name)
                .addParameter(mapper.entityType(), mapper.entityName())
                .returns(mapper.entityType());
        if (!name.equals("clearGenerated")) {
            method.addParameter(WriteContext.class, "context");
        }
        method.addCode(change.begin(slots));
        slots.forEach(slot -> method.addCode(statements.apply(slot, change)));
        mapper.type().addMethod(method.addCode(change.end()).build());
    }

    private static boolean isUuid(ColumnModel column) {
        return column.generation()
                .filter(generation -> generation.strategy() == GenerationStrategy.UUID)
                .isPresent();
    }

    private static boolean isStampedAtInsert(ColumnModel column) {
        return isUuid(column) || column.role() != ColumnRole.PLAIN;
    }

    private static CodeBlock atInsert(Slot slot, Change change) {
        if (isUuid(slot.column())) {
            return whenNull(slot, change, CodeBlock.of("context.newUuid()"));
        }
        return switch (slot.column().role()) {
            case CREATED_AT -> whenNull(slot, change, now(slot));
            case UPDATED_AT -> change.set(slot, now(slot));
            case VERSION -> change.set(slot, zero(slot));
            case PLAIN -> CodeBlock.of("");
        };
    }

    private static CodeBlock whenNull(Slot slot, Change change, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", change.isNull(slot))
                .add(change.set(slot, value))
                .endControlFlow()
                .build();
    }

    private static boolean isStampedAtUpdate(ColumnModel column) {
        return column.role() == ColumnRole.UPDATED_AT || column.role() == ColumnRole.VERSION;
    }

    private static CodeBlock atUpdate(Slot slot, Change change) {
        if (slot.column().role() == ColumnRole.UPDATED_AT) {
            return change.set(slot, now(slot));
        }
        CodeBlock next = change.set(slot, CodeBlock.of("$L + 1", change.operand(slot)));
        return slot.type().isPrimitive()
                ? next
                : CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", change.operand(slot))
                        .add(next)
                        .endControlFlow()
                        .build();
    }

    private static boolean isCleared(ColumnModel column) {
        return column.generation().isPresent()
                || column.role() == ColumnRole.VERSION
                || (column.isKey() && column.serverDefault().isPresent());
    }

    private static CodeBlock cleared(Slot slot, Change change) {
        return change.set(slot, CodeBlock.of(slot.type().isPrimitive() ? "0" : "null"));
    }

    private static CodeBlock zero(Slot slot) {
        return CodeBlock.of(slot.type().equals(TypeName.LONG.box()) ? "0L" : "0");
    }

    private static CodeBlock now(Slot slot) {
        ValueModel value = slot.column().value();
        if (!(value instanceof ValueModel.Basic basic)) {
            throw new IllegalArgumentException("No time: " + value);
        }
        return switch (basic.kind()) {
            case INSTANT -> CodeBlock.of("context.now()");
            case OFFSET_DATE_TIME -> CodeBlock.of("context.now().atOffset($T.UTC)", ZoneOffset.class);
            case ZONED_DATE_TIME -> CodeBlock.of("context.now().atZone($T.UTC)", ZoneOffset.class);
            case LOCAL_DATE_TIME ->
                CodeBlock.of("$T.ofInstant(context.now(), $T.UTC)", LocalDateTime.class, ZoneOffset.class);
            default -> throw new IllegalArgumentException("No time: " + value);
        };
    }
}
