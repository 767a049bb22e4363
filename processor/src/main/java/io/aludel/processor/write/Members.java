package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.aludel.mapping.Reference;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.MemberModel;

/** Reads and sets fields and components the way that the model tells. */
final class Members {
    private Members() {}

    /** An expression for a member of what a variable or an expression stands for. */
    static CodeBlock get(Object owner, MemberModel member) {
        if (member.access() instanceof MemberAccess.Field) {
            return CodeBlock.of("$L.$L", owner, member.name());
        }
        if (member.access() instanceof MemberAccess.ForeignKey foreignKey) {
            CodeBlock field = get(owner, foreignKey.field());
            CodeBlock key = CodeBlock.of("$L.key($L)", RelationCode.table(foreignKey.related()), field);
            return foreignKey.isDirect() ? CodeBlock.of("$L == null ? null : $L", field, key) : key;
        }
        String method = member.access() instanceof MemberAccess.Methods methods ? methods.getter() : member.name();
        return CodeBlock.of("$L.$L()", owner, method);
    }

    /** A statement, without the semicolon, that sets a member of what a variable stands for. */
    static CodeBlock set(Object owner, MemberModel member, CodeBlock value) {
        if (member.access() instanceof MemberAccess.Methods methods) {
            return CodeBlock.of("$L.$L($L)", owner, methods.setter(), value);
        }
        if (member.access() instanceof MemberAccess.ForeignKey foreignKey) {
            CodeBlock field = get(owner, foreignKey.field());
            return set(owner, foreignKey.field(), CodeBlock.of("$T.assigned($L, $L)", Reference.class, field, value));
        }
        if (member.access() instanceof MemberAccess.Component) {
            throw new IllegalArgumentException("The component " + member.name() + " cannot be set");
        }
        return CodeBlock.of("$L.$L = $L", owner, member.name(), value);
    }
}
