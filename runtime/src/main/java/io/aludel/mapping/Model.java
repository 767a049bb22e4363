package io.aludel.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one compilation. The processor generates one subclass per module and registers it as a service.
 * Subclasses are immutable and build nothing before it is asked for.
 */
public abstract class Model {
    /**
     * Makes a model.
     *
     * @param contract the version of the contract that the generated code was written for
     * @throws io.aludel.ModelVersionException when this runtime has another contract
     */
    protected Model(int contract) {
        EntityMapper.requireContract(contract, getClass());
    }

    /** Returns the tables of all entities, those referred to before those that refer to them where there is no cycle. */
    public abstract List<EntityTable<?, ?>> tables();

    /**
     * Returns the table of one entity class, or null when it is not of this model.
     *
     * @param className the class's {@link Class#getName() binary name}
     */
    public abstract @Nullable EntityTable<?, ?> table(String className);

    /**
     * Returns a generated table as what it is. Generated code goes through here because of the parameter's type: a method that
     * returned the table directly would have the JVM load each table's class to verify that method.
     */
    protected static EntityTable<?, ?> asTable(Object table) {
        return (EntityTable<?, ?>) table;
    }
}
