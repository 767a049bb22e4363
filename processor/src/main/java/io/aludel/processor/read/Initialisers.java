package io.aludel.processor.read;

import javax.lang.model.element.VariableElement;

/** What the compiler's model of a program leaves out: whether a field is given a value where it is declared. */
@FunctionalInterface
public interface Initialisers {
    /** Returns whether a field has an initialiser; true where nobody can tell. */
    boolean mayHave(VariableElement field);
}
