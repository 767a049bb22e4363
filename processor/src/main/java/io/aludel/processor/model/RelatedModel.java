package io.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * An entity that a relationship leads to, as its neighbours know it.
 *
 * @param type the class or record
 * @param generated the names of what is generated for it
 * @param keyType the Java type of its key, boxed
 */
public record RelatedModel(ClassName type, GeneratedTypes generated, TypeName keyType) {}
