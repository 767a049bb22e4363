package io.aludel.processor.model;

/**
 * The member of an enum that gives each constant's code.
 *
 * @param name the name of the field or method
 * @param isMethod whether it is a method, without parameters
 * @param stored the type of the codes
 */
public record EnumCodeModel(String name, boolean isMethod, ValueModel.Basic stored) {}
