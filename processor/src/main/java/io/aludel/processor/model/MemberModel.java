package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A field or record component.
 *
 * @param name the Java name
 * @param owner the type that declares it
 * @param type the declared type, without annotations
 * @param nullable whether its value may be null; false for primitives
 * @param access how generated code in the entity's package reads and sets it
 */
public record MemberModel(String name, ClassName owner, TypeName type, boolean nullable, MemberAccess access) {}
