package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.processor.model.MemberModel;
import java.util.List;

/** Sets fields of a class instance. */
final class ClassChange extends Change {
    ClassChange(MapperCode mapper) {
        super(mapper);
    }

    @Override
    CodeBlock begin(List<Slot> slots) {
        return access().locals(slots.stream().map(Slot::column).toList());
    }

    @Override
    CodeBlock operand(Slot slot) {
        return access().operand(slot);
    }

    @Override
    CodeBlock setMember(MemberModel member, String variable, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement(Members.set(mapper().entityName(), member, value))
                .build();
    }

    @Override
    CodeBlock end() {
        return CodeBlock.builder()
                .addStatement("return $L", mapper().entityName())
                .build();
    }
}
