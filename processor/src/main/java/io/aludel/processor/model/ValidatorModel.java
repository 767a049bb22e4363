package io.aludel.processor.model;

import com.palantir.javapoet.TypeName;

/** A method of the entity that refuses values by an {@link IllegalArgumentException}. */
public sealed interface ValidatorModel {
    /** Returns the method's name. */
    String method();

    /**
     * Checks the value of one property of the entity itself.
     *
     * @param method the method's name
     * @param property the property
     * @param parameter the type of the method's parameter; a primitive one cannot be given null
     */
    record OfProperty(String method, PropertyModel property, TypeName parameter) implements ValidatorModel {}

    /**
     * Checks the entity as a whole, without parameters.
     *
     * @param method the method's name
     */
    record OfEntity(String method) implements ValidatorModel {}
}
