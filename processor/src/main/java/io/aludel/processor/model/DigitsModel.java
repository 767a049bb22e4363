package io.aludel.processor.model;

/**
 * The digits of a decimal column.
 *
 * @param precision the digits in all
 * @param scale the digits behind the point
 */
public record DigitsModel(int precision, int scale) {}
