package io.aludel;

/** Generated code and the runtime on the class path are of versions that do not fit. */
public final class ModelVersionException extends AludelException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public ModelVersionException(String generatedClass, int generatedFor, int runtime) {
        super("Class " + generatedClass + " was generated for version " + generatedFor
                + " of the contract with the runtime, but the 'aludel' jar on the class path has version " + runtime
                + ": use 'aludel' and 'aludel-processor' of one release and compile the entities again");
    }
}
