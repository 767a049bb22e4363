package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.mapping.Reference;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.PropertyPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes a record apart into variables and makes a new one of them. */
final class RecordChange extends Change {
    RecordChange(MapperCode mapper) {
        super(mapper);
    }

    @Override
    CodeBlock begin(List<Slot> slots) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (PropertyModel property : mapper().entity().properties()) {
            code.addStatement(
                    "$T $L = $L",
                    property.member().type(),
                    variable(property),
                    Members.get(mapper().entityName(), property.member()));
        }
        Set<EmbeddedModel> nested = new LinkedHashSet<>();
        slots.forEach(slot -> nested.addAll(mapper().around(slot.column())));
        nested.stream()
                .filter(embedded -> embedded.path().steps().size() > 1)
                .forEach(embedded -> code.add(access().local(embedded)));
        return code.build();
    }

    private String variable(PropertyModel property) {
        return mapper().names().variable(property.path());
    }

    @Override
    CodeBlock operand(Slot slot) {
        return slot.isEmbedded() ? access().operand(slot) : CodeBlock.of("$L", slot.variable());
    }

    @Override
    CodeBlock setMember(MemberModel member, String variable, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (member.access() instanceof MemberAccess.ForeignKey foreignKey) {
            String field = mapper().names().variable(new PropertyPath(List.of(foreignKey.field())));
            return code.addStatement("$L = new $T<>(null, $L)", field, Reference.class, value)
                    .build();
        }
        return value.toString().equals(variable)
                ? code.build()
                : code.addStatement("$L = $L", variable, value).build();
    }

    @Override
    CodeBlock end() {
        return CodeBlock.builder()
                .addStatement(
                        "return new $T($L)",
                        mapper().entityType(),
                        mapper().entity().properties().stream()
                                .map(property -> CodeBlock.of("$L", variable(property)))
                                .collect(CodeBlock.joining(",$W")))
                .build();
    }
}
