package io.aludel.mapping;

import io.aludel.AludelException;
import io.aludel.LazyLoadException;
import io.aludel.NotFoundException;
import io.aludel.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Ref} is. Applications use that type; the methods here are for generated code and the session.
 *
 * @param <T> the entity type
 */
public final class Reference<T> extends Ref<T> {
    private @Nullable T target;
    private @Nullable Object key;
    private boolean isMissing;
    private boolean isUnknown;
    private @Nullable EntityState<?> owner;
    private @Nullable ToOne<?, T> relation;

    /** Makes a reference to an object, to a key, or to nothing. */
    public Reference(@Nullable T target, @Nullable Object key) {
        this.target = target;
        this.key = key;
    }

    /** Returns what a field holds; a field that is null refers to nothing. */
    public static <T> @Nullable Reference<T> of(@Nullable Ref<T> ref) {
        return (Reference<T>) ref;
    }

    /** Makes a field refer to a key that was read from its row; the target stays when it has that key. */
    public static <T> Ref<T> assigned(@Nullable Ref<T> ref, @Nullable Object key) {
        Reference<T> reference = of(ref);
        if (reference == null) {
            return new Reference<>(null, key);
        }
        reference.reset(key);
        return reference;
    }

    /** Says whose reference this is. */
    public void link(EntityState<?> newOwner, ToOne<?, T> newRelation) {
        owner = newOwner;
        relation = newRelation;
    }

    /** Returns the state of the object that has the reference, or null when no session has known that. */
    public @Nullable EntityState<?> owner() {
        return owner;
    }

    /** Returns the relationship, or null when no session has known the object that has the reference. */
    public @Nullable ToOne<?, T> relation() {
        return relation;
    }

    /** Returns the target when it is known as an object. */
    public @Nullable T target() {
        return target;
    }

    /** Returns the key that the reference was given, which is out of date while there is a target. */
    public @Nullable Object key() {
        return key;
    }

    /** Refers to an object, without telling anyone. */
    public void refer(@Nullable T newTarget) {
        target = newTarget;
        key = null;
        isMissing = false;
        isUnknown = false;
    }

    /** Refers to a key, without telling anyone; the target stays when it has that key. */
    public void reset(@Nullable Object newKey) {
        if (target != null && (newKey == null || !newKey.equals(keyOfTarget()))) {
            target = null;
        }
        key = newKey;
        isMissing = false;
        isUnknown = false;
    }

    private @Nullable Object keyOfTarget() {
        return target == null || relation == null ? null : relation.target().key(target);
    }

    /** Takes what was found under the key: the target, or null when there is no such row. */
    public void found(@Nullable T found) {
        target = found;
        isMissing = found == null;
        isUnknown = false;
    }

    /** Forgets what the reference refers to: it is the inverse side, and the other table has to be asked. */
    public void unknown() {
        target = null;
        key = null;
        isMissing = false;
        isUnknown = true;
    }

    @Override
    public @Nullable T get() {
        if (!isLoaded()) {
            group().load(this);
        }
        return target;
    }

    private LoadGroup group() {
        LoadGroup group = owner == null ? null : owner.group;
        if (group == null) {
            throw new LazyLoadException(
                    relation == null
                            ? "The reference to the key " + key
                                    + " cannot be loaded: it belongs to no session, or was put"
                                    + " into the field of an object and not flushed since. Read the object within a session;"
                                    + " there, Ref.set and Ref.setId change a reference that can be followed at once"
                            : relation.notLoaded("the object that has it belongs to no open session"));
        }
        return group;
    }

    @Override
    public T require() {
        T found = get();
        if (found == null) {
            throw new NotFoundException((relation == null ? "The reference" : relation.toString())
                    + (key == null ? " is empty" : " refers to the key " + key + ", which no row has"));
        }
        return found;
    }

    @Override
    public @Nullable Object id() {
        if (target == null) {
            return key;
        }
        if (relation == null) {
            throw new AludelException("The key of the " + target.getClass().getSimpleName()
                    + " that a reference was made from is not known to the reference before a session knows the object that"
                    + " has it: ask the " + target.getClass().getSimpleName() + " itself");
        }
        return keyOfTarget();
    }

    @Override
    public void set(@Nullable T newTarget) {
        LoadGroup group = owner == null ? null : owner.group;
        if (group == null) {
            refer(newTarget);
        } else {
            group.assign(this, newTarget);
        }
    }

    @Override
    public void setId(@Nullable Object id) {
        LoadGroup group = owner == null ? null : owner.group;
        if (group == null) {
            refer(null);
            key = id;
        } else {
            group.assignKey(this, id);
        }
    }

    @Override
    public boolean isEmpty() {
        return (isUnknown ? get() : target) == null && key == null;
    }

    @Override
    public boolean isLoaded() {
        return !isUnknown && (target != null || isMissing || key == null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Reference<?> that)) {
            return false;
        }
        return (target != null || that.target != null) ? target == that.target : Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return target == null ? Objects.hashCode(key) : System.identityHashCode(target);
    }

    @Override
    public String toString() {
        if (target != null) {
            return "Ref(" + target.getClass().getSimpleName() + ")";
        }
        return key == null ? "Ref()" : "Ref(" + key + ")";
    }
}
