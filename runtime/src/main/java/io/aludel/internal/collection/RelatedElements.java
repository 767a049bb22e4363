package io.aludel.internal.collection;

import io.aludel.AludelException;
import io.aludel.LazyLoadException;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.PluralRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one to-many relationship of one object: loads them when they are asked for, and tells their owner what the
 * application changes. Adding at the end, and removing from what is never loaded, does not load them.
 *
 * <p>Methods whose names end in "silently" are the session's: they leave the other side of the relationship alone.
 *
 * @param <T> the element type
 */
public final class RelatedElements<T> {
    private final EntityState<?> state;
    private final PluralRelation<?, T> relation;
    private @Nullable ElementOwner owner;
    private final ElementState<T> elements;

    private RelatedElements(EntityState<?> state, PluralRelation<?, T> relation, @Nullable ElementOwner owner) {
        this.state = state;
        this.relation = relation;
        this.owner = owner;
        this.elements = new ElementState<>(relation.container());
    }

    /** Makes the elements of a stored object, to be loaded when they are asked for. */
    public static <T> RelatedElements<T> unloaded(
            EntityState<?> state, PluralRelation<?, T> relation, ElementOwner owner) {
        return new RelatedElements<>(state, relation, owner);
    }

    /** Makes the elements of an object that no session knows; asking for them is an error. */
    public static <T> RelatedElements<T> detached(EntityState<?> state, PluralRelation<?, T> relation) {
        return new RelatedElements<>(state, relation, null);
    }

    /** Makes the elements of a new object, of which the database has none. */
    public static <T> RelatedElements<T> unstored(
            EntityState<?> state, PluralRelation<?, T> relation, ElementOwner owner, Collection<? extends T> content) {
        RelatedElements<T> made = new RelatedElements<>(state, relation, owner);
        made.elements.give(content);
        return made;
    }

    /** Returns the state of the object that has the relationship. */
    public EntityState<?> state() {
        return state;
    }

    /** Returns the relationship. */
    public PluralRelation<?, T> relation() {
        return relation;
    }

    /** Returns whether the elements are never loaded: they are asked about, and what is to be written is remembered. */
    public boolean isQueried() {
        return elements.isQueried();
    }

    /** Returns the elements as far as they are there: all that are loaded; of those that never are, the ones that were added. */
    public Collection<T> known() {
        return elements.known();
    }

    /** Returns whether the elements are loaded. */
    public boolean isLoaded() {
        return elements.content() != null;
    }

    /** Returns a number that is another one after each change. */
    int version() {
        return elements.version();
    }

    /** Returns the elements, loading them when they are not. */
    public Collection<T> content() {
        Collection<T> loaded = elements.content();
        return loaded == null ? load() : loaded;
    }

    private Collection<T> load() {
        ElementOwner loader = owner();
        if (loader == null) {
            throw new LazyLoadException(relation.notLoaded("its object belongs to no open session"));
        }
        loader.load(this);
        Collection<T> loaded = elements.content();
        if (loaded == null) {
            throw new LazyLoadException(relation.notLoaded("the row of its object is gone"));
        }
        return loaded;
    }

    /** Returns who answers for the rows of elements that are never loaded. */
    ElementOwner asked() {
        ElementOwner answering = owner();
        if (answering == null) {
            throw new LazyLoadException(
                    relation + " cannot be queried now: its object belongs to no open session. Read the "
                            + relation.table().entityType().getSimpleName() + " in a session and ask there");
        }
        return answering;
    }

    private @Nullable ElementOwner owner() {
        return owner == null || !owner.isOpen() ? null : owner;
    }

    /** Refuses changes that would not be written. */
    void requireWritable() {
        if (relation.options().isReadOnly()) {
            throw new AludelException(relation + " has a condition, which makes it read-only: set the reference of the "
                    + relation.target().entityType().getSimpleName()
                    + ", or map the relationship without the condition");
        }
    }

    /** Whether what is removed is deleted, and does not say itself whose it was. */
    private boolean isUnknownOrphan() {
        return relation.options().orphanDelete() && !relation.joinColumns().isEmpty();
    }

    /** Removes an element that may be stored, without a look at the others. */
    void withdraw(T element) {
        require(element);
        ElementOwner session = owner();
        if (session != null && !session.holds(element)) {
            throw new AludelException(
                    relation + ".remove(..) was given a "
                            + relation.target().entityType().getSimpleName()
                            + " that the session does not hold: find it there, or read it with select(), and remove that object");
        }
        if (session != null && !isAdded(element) && isUnknownOrphan() && !session.contains(this, element)) {
            throw new AludelException(relation + ".remove(..) was given a "
                    + relation.target().entityType().getSimpleName()
                    + " that is not one of them, and would delete it as an orphan");
        }
        removeSilently(element);
        tellRemoved(element);
    }

    /** Returns the elements as a list, for a relationship whose field is one. */
    List<T> list() {
        return (List<T>) content();
    }

    /** Takes the rows that were loaded, and applies what was done before. */
    public void fill(Collection<? extends T> rows) {
        elements.fill(rows);
    }

    /** Makes unchanged elements be loaded again when they are asked for next. */
    public void unload() {
        elements.unload();
    }

    /** Forgets all changes; the elements are loaded again when they are asked for next. */
    public void reset() {
        elements.reset();
    }

    /** Ends what the session does for the elements. What is loaded stays readable. */
    public void detach() {
        owner = null;
    }

    // ---- changes by the application

    /** Adds an element at the end. */
    public boolean append(T element) {
        require(element);
        changing();
        boolean isNew = !isLoaded() || !has(element);
        boolean isAdded = elements.add(element);
        if (isAdded && isNew) {
            tellAdded(element);
        }
        return isAdded;
    }

    void insert(int index, T element) {
        require(element);
        List<T> list = list();
        changing();
        boolean isNew = !has(element);
        list.add(index, element);
        if (isNew) {
            tellAdded(element);
        }
    }

    T replace(int index, T element) {
        require(element);
        List<T> list = list();
        changing();
        boolean isNew = !has(element);
        T old = list.set(index, element);
        tellIfGone(old);
        if (isNew) {
            tellAdded(element);
        }
        return old;
    }

    T removeAt(int index) {
        List<T> list = list();
        changing();
        T old = list.remove(index);
        tellIfGone(old);
        return old;
    }

    /** Gives the elements another order, which is nobody else's business: the database has none. */
    void sort(@Nullable Comparator<? super T> order) {
        list().sort(order);
        elements.touched();
    }

    private boolean has(T element) {
        for (T other : content()) {
            if (other == element) {
                return true;
            }
        }
        return false;
    }

    /** Makes the elements those of another collection, as the application would, one by one. */
    public void replaceAll(Collection<? extends T> others) {
        Collection<T> before = new ArrayList<>(content());
        IdentitySet<T> wanted = IdentitySet.of(others);
        IdentitySet<T> present = IdentitySet.of(before);
        changing();
        elements.replace(others);
        for (T element : before) {
            if (!wanted.contains(element)) {
                tellRemoved(element);
            }
        }
        for (T element : wanted.inOrder()) {
            if (!present.contains(element)) {
                tellAdded(element);
            }
        }
    }

    /** Takes note of an element that was removed through an iterator. */
    void removedByIterator(T element) {
        elements.touched();
        tellIfGone(element);
    }

    /** Prepares for a removal through an iterator. */
    void removing() {
        changing();
    }

    private void require(@Nullable T element) {
        if (element == null) {
            throw new AludelException(
                    relation + " cannot hold null: remove the element, or add an object of the entity "
                            + relation.target().entityType().getSimpleName());
        }
        relation.requireElement(element);
    }

    private void changing() {
        ElementOwner told = owner();
        if (told != null) {
            told.changing(this);
        }
        elements.changing();
    }

    private void tellAdded(T element) {
        ElementOwner told = owner();
        if (told != null) {
            told.added(this, element);
        }
    }

    /** A list may have an element twice, for a moment, while its elements change their places. */
    private void tellIfGone(T element) {
        if (!has(element)) {
            tellRemoved(element);
        }
    }

    private void tellRemoved(T element) {
        ElementOwner told = owner();
        if (told != null) {
            told.removed(this, element);
        }
    }

    // ---- changes by the session

    /** Adds an element whose other side was changed. */
    public void addSilently(T element) {
        changing();
        elements.add(element);
    }

    /** Removes an element whose other side was changed. */
    public void removeSilently(T element) {
        changing();
        elements.remove(element);
    }

    /** Removes elements whose rows are gone: the database has them no more either. */
    public void forget(Set<?> gone) {
        elements.forget(gone);
    }

    /** Returns whether an object was added to elements that are not loaded. */
    public boolean isAdded(Object element) {
        return elements.isAddedUnloaded(element);
    }

    // ---- what is to be written

    /** Returns whether the elements may differ from what the database has. */
    public boolean isChanged() {
        return elements.isChanged();
    }

    /** Returns the elements that the database does not have yet. */
    public List<T> additions() {
        return elements.additions();
    }

    /** Returns the elements that the database has and the object has not any more. */
    public List<T> removals() {
        return elements.removals();
    }

    /** Says that the database has what the object has. */
    public void written() {
        elements.written();
    }

    /** Takes back what was changed since the elements were loaded or written. */
    public void revert() {
        elements.revert();
    }

    /**
     * Returns what makes the elements what the database has now, as far as that is known. An object that is no session's by then
     * was new, and gets back what it was given of what is never loaded.
     */
    public Runnable memento() {
        List<T> stored = elements.stored();
        List<T> given = isQueried() ? List.copyOf(elements.known()) : List.of();
        return () -> {
            if (state.status == EntityStatus.DETACHED) {
                given.forEach(elements::add);
            } else {
                elements.restore(stored);
            }
        };
    }
}
