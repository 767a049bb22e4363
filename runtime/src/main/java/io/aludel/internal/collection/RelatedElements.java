package io.aludel.internal.collection;

import io.aludel.AludelException;
import io.aludel.LazyLoadException;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.ToMany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one to-many relationship of one object. While they are not loaded, additions and removals that need no look at
 * them are remembered, and applied to what is loaded later. What the database has is kept from the first change on, until the
 * change is written or taken back.
 *
 * <p>Methods whose names end in "silently" are the session's: they leave the other side of the relationship alone.
 *
 * @param <T> the element type
 */
public final class RelatedElements<T> {
    private final EntityState<?> state;
    private final PluralRelation<?, T> relation;
    private @Nullable ElementOwner owner;
    private @Nullable Collection<T> content;
    private @Nullable List<T> stored;
    private final IdentitySet<T> added = new IdentitySet<>();
    private final IdentitySet<T> removed = new IdentitySet<>();
    private int version;

    private RelatedElements(EntityState<?> state, PluralRelation<?, T> relation, @Nullable ElementOwner owner) {
        this.state = state;
        this.relation = relation;
        this.owner = owner;
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
        RelatedElements<T> elements = new RelatedElements<>(state, relation, owner);
        if (elements.isQueried()) {
            content.forEach(elements.added::add);
            return elements;
        }
        elements.content = elements.newContent(content);
        elements.stored = List.of();
        return elements;
    }

    private Collection<T> newContent(Collection<? extends T> from) {
        return relation.container() == ToMany.Container.SET ? new LinkedHashSet<>(from) : new ArrayList<>(from);
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
        return relation.container() == ToMany.Container.MANY;
    }

    /** Returns the elements as far as they are there: all that are loaded; of those that never are, the ones that were added. */
    public Collection<T> known() {
        Collection<T> loaded = content;
        if (loaded != null) {
            return loaded;
        }
        return isQueried() ? added.inOrder() : List.of();
    }

    /** Returns whether the elements are loaded. */
    public boolean isLoaded() {
        return content != null;
    }

    /** Returns a number that is another one after each change. */
    int version() {
        return version;
    }

    /** Returns the elements, loading them when they are not. */
    public Collection<T> content() {
        Collection<T> loaded = content;
        return loaded == null ? load() : loaded;
    }

    private Collection<T> load() {
        ElementOwner loader = owner;
        if (loader == null) {
            throw new LazyLoadException(relation.notLoaded("its object belongs to no open session"));
        }
        loader.load(this);
        Collection<T> loaded = content;
        if (loaded == null) {
            throw new LazyLoadException(relation.notLoaded("the row of its object is gone"));
        }
        return loaded;
    }

    /** Returns who answers for the rows of elements that are never loaded. */
    ElementOwner asked() {
        if (owner == null) {
            throw new LazyLoadException(
                    relation + " cannot be queried now: its object belongs to no open session. Read the "
                            + relation.table().entityType().getSimpleName() + " in a session and ask there");
        }
        return owner;
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
        if (owner != null && !owner.holds(element)) {
            throw new AludelException(
                    relation + ".remove(..) was given a "
                            + relation.target().entityType().getSimpleName()
                            + " that the session does not hold: find it there, or read it with select(), and remove that object");
        }
        if (owner != null && !added.contains(element) && isUnknownOrphan() && !owner.contains(this, element)) {
            throw new AludelException(relation + ".remove(..) was given a "
                    + relation.target().entityType().getSimpleName()
                    + " that is not one of them, and would delete it as an orphan");
        }
        changing();
        if (!added.remove(element)) {
            removed.add(element);
        }
        tellRemoved(element);
    }

    /** Returns the elements as a list, for a relationship whose field is one. */
    List<T> list() {
        return (List<T>) content();
    }

    /** Takes the rows that were loaded, and applies what was remembered. */
    public void fill(Collection<? extends T> rows) {
        Collection<T> loaded = newContent(rows);
        if (!added.isEmpty() || !removed.isEmpty()) {
            stored = List.copyOf(rows);
            loaded.removeIf(removed::contains);
            IdentitySet<T> present = IdentitySet.of(loaded);
            for (T element : added.inOrder()) {
                if (present.add(element)) {
                    loaded.add(element);
                }
            }
            added.clear();
            removed.clear();
        }
        content = loaded;
        version++;
    }

    /** Makes unchanged elements be loaded again when they are asked for next. */
    public void unload() {
        if (!isChanged()) {
            content = null;
            version++;
        }
    }

    /** Forgets all changes; the elements are loaded again when they are asked for next. */
    public void reset() {
        content = null;
        stored = null;
        added.clear();
        removed.clear();
        version++;
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
        Collection<T> loaded = content;
        boolean isNew = loaded == null || !has(element);
        boolean isAdded = loaded == null ? remember(element) : loaded.add(element);
        if (isAdded && isNew) {
            tellAdded(element);
        }
        return isAdded;
    }

    private boolean remember(T element) {
        return removed.remove(element) || added.add(element);
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
        version++;
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
        content = newContent(others);
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
        version++;
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
        if (owner != null) {
            owner.changing(this);
        }
        if (content != null && stored == null) {
            stored = List.copyOf(content);
        }
        version++;
    }

    private void tellAdded(T element) {
        if (owner != null) {
            owner.added(this, element);
        }
    }

    /** A list may have an element twice, for a moment, while its elements change their places. */
    private void tellIfGone(T element) {
        if (!has(element)) {
            tellRemoved(element);
        }
    }

    private void tellRemoved(T element) {
        if (owner != null) {
            owner.removed(this, element);
        }
    }

    // ---- changes by the session

    /** Adds an element whose other side was changed. */
    public void addSilently(T element) {
        changing();
        if (content == null) {
            remember(element);
        } else {
            content.add(element);
        }
    }

    /** Removes an element whose other side was changed. */
    public void removeSilently(T element) {
        changing();
        if (content == null) {
            if (!added.remove(element)) {
                removed.add(element);
            }
        } else {
            content.removeIf(other -> other == element);
        }
    }

    /** Returns whether an object was added to elements that are not loaded. */
    public boolean isAdded(Object element) {
        return added.inOrder().stream().anyMatch(other -> other == element);
    }

    // ---- what is to be written

    /** Returns whether the elements may differ from what the database has. */
    public boolean isChanged() {
        return stored != null || !added.isEmpty() || !removed.isEmpty();
    }

    /** Returns the elements that the database does not have yet. */
    public List<T> additions() {
        Collection<T> loaded = content;
        return loaded == null || stored == null ? added.inOrder() : difference(loaded, stored);
    }

    /** Returns the elements that the database has and the object has not any more. */
    public List<T> removals() {
        Collection<T> loaded = content;
        return loaded == null || stored == null ? removed.inOrder() : difference(stored, loaded);
    }

    private static <T> List<T> difference(Collection<T> all, Collection<T> without) {
        IdentitySet<T> excluded = IdentitySet.of(without);
        List<T> left = new ArrayList<>();
        for (T element : all) {
            if (excluded.add(element)) {
                left.add(element);
            }
        }
        return left;
    }

    /** Says that the database has what the object has. */
    public void written() {
        stored = null;
        added.clear();
        removed.clear();
    }

    /** Takes back what was changed since the elements were loaded or written. */
    public void revert() {
        if (stored != null) {
            content = newContent(stored);
            stored = null;
        }
        added.clear();
        removed.clear();
        version++;
    }

    /** Returns what the database has, as far as it is known, for an undo log. */
    public Memento<T> stored() {
        return new Memento<>(
                content == null || stored != null ? stored : List.copyOf(content), List.copyOf(added.inOrder()));
    }

    /** Makes the elements what the database had. */
    public void restore(Memento<T> memento) {
        content = memento.stored == null ? null : newContent(memento.stored);
        stored = null;
        added.clear();
        removed.clear();
        version++;
    }

    /** Gives a new object back what it was given, which is not in the database after all. */
    public void giveBack(Memento<T> memento) {
        if (isQueried()) {
            memento.added.forEach(added::add);
        }
    }

    /**
     * What there was at some time.
     *
     * @param stored what the database had; null when that was not loaded
     * @param added what was to be added to elements that are not loaded
     */
    public record Memento<T>(@Nullable List<T> stored, List<T> added) {}
}
