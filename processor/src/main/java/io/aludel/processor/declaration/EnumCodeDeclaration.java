package io.aludel.processor.declaration;

/**
 * A member of an enum with {@code @EnumCode}.
 *
 * @param name the member's name
 * @param isMethod whether it is a method
 * @param isUsable whether generated code in the entity's package can read it: not static, not private, without parameters
 * @param type the type of the codes
 */
public record EnumCodeDeclaration(String name, boolean isMethod, boolean isUsable, JavaType type) {}
