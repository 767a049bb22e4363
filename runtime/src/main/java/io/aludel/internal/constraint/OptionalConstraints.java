package io.aludel.internal.constraint;

import io.aludel.internal.persist.EntityConstraints;
import io.aludel.internal.persist.MappedTables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The constraints of one database's entities: checked when there is a provider, opened when the first entity asks for it. */
public final class OptionalConstraints implements EntityConstraints, AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(OptionalConstraints.class);
    private static final EntityConstraints UNCHECKED = (entity, breach) -> {};

    private final MappedTables tables;
    private @Nullable JakartaConstraints provider;
    private volatile @Nullable EntityConstraints opened;

    /** Opens nothing yet. */
    public OptionalConstraints(MappedTables tables) {
        this.tables = tables;
    }

    @Override
    public void check(Object entity, Breach breach) {
        EntityConstraints constraints = opened;
        (constraints == null ? open(entity) : constraints).check(entity, breach);
    }

    private synchronized EntityConstraints open(Object entity) {
        EntityConstraints constraints = opened;
        if (constraints == null) {
            provider = find(entity);
            constraints = provider == null ? UNCHECKED : provider;
            opened = constraints;
        }
        return constraints;
    }

    private @Nullable JakartaConstraints find(Object entity) {
        String missing;
        try {
            JakartaConstraints found = JakartaConstraints.open(tables);
            if (found != null) {
                return found;
            }
            missing = "a provider of Jakarta Validation";
        } catch (NoClassDefFoundError absent) {
            // The library was not there when this class was linked: an application may have the annotations for other
            // uses.
            missing = "jakarta.validation-api";
        }
        LOGGER.warn(
                "{} has constraints of Jakarta Validation, which are not checked: {} is not on the class path",
                entity.getClass().getName(),
                missing);
        return null;
    }

    @Override
    public synchronized void close() {
        if (provider != null) {
            provider.close();
        }
    }
}
