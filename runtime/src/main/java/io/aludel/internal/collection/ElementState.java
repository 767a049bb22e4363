package io.aludel.internal.collection;

import io.aludel.mapping.ToMany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one to-many relationship as they are, and as the database has them. While they are not loaded, additions and
 * removals are remembered, and applied to what is loaded later. What the database has is kept from the first change on, until the
 * change is written or taken back.
 *
 * @param <T> the element type
 */
final class ElementState<T> {
    private final ToMany.Container container;
    private @Nullable Collection<T> content;
    private @Nullable List<T> stored;
    // most collections are never changed before they are loaded
    private @Nullable Remembered<T> remembered;
    private int version;

    ElementState(ToMany.Container container) {
        this.container = container;
    }

    private Collection<T> newContent(Collection<? extends T> from) {
        return container == ToMany.Container.SET ? new LinkedHashSet<>(from) : new ArrayList<>(from);
    }

    /** Returns whether the elements are never loaded. */
    boolean isQueried() {
        return container == ToMany.Container.MANY;
    }

    /** Takes what a new object was given, of which the database has nothing. */
    void give(Collection<? extends T> given) {
        if (isQueried()) {
            given.forEach(this::add);
        } else {
            content = newContent(given);
            stored = List.of();
        }
    }

    /** Takes the rows that were loaded, and applies what was remembered. */
    void fill(Collection<? extends T> rows) {
        Collection<T> loaded = newContent(rows);
        Remembered<T> before = remembered;
        if (before != null && !before.isEmpty()) {
            stored = List.copyOf(rows);
            before.applyTo(loaded);
        }
        remembered = null;
        content = loaded;
        version++;
    }

    /** Returns the elements, or null while they are not loaded. */
    @Nullable
    Collection<T> content() {
        return content;
    }

    /** Returns the elements as far as they are there: all that are loaded; of those that never are, the ones that were added. */
    Collection<T> known() {
        Collection<T> loaded = content;
        if (loaded != null) {
            return loaded;
        }
        return isQueried() ? added() : List.of();
    }

    /** Returns a number that is another one after each change. */
    int version() {
        return version;
    }

    // ---- changes

    /** Keeps what the database has, as the elements are about to differ from it. */
    void changing() {
        if (content != null && stored == null) {
            stored = List.copyOf(content);
        }
        touched();
    }

    /** Takes note of a change that was made to the content. */
    void touched() {
        version++;
    }

    /** Adds an element, and returns whether that is a change. */
    boolean add(T element) {
        Collection<T> loaded = content;
        return loaded == null ? remembered().add(element) : loaded.add(element);
    }

    /** Removes an element. */
    void remove(T element) {
        Collection<T> loaded = content;
        if (loaded == null) {
            remembered().remove(element);
        } else {
            loaded.removeIf(other -> other == element);
        }
    }

    /** Removes elements that are in the database no more, which is no change to write. */
    void forget(Set<?> gone) {
        if (content != null) {
            content.removeIf(gone::contains);
        }
        if (stored != null) {
            stored = stored.stream().filter(element -> !gone.contains(element)).toList();
        }
        touched();
    }

    /** Makes the elements those of another collection. */
    void replace(Collection<? extends T> others) {
        content = newContent(others);
    }

    private Remembered<T> remembered() {
        Remembered<T> changes = remembered;
        if (changes == null) {
            changes = new Remembered<>();
            remembered = changes;
        }
        return changes;
    }

    // ---- what is to be written

    boolean isChanged() {
        return stored != null || (remembered != null && !remembered.isEmpty());
    }

    boolean isAddedUnloaded(Object element) {
        return remembered != null && remembered.isAdded(element);
    }

    List<T> additions() {
        Collection<T> loaded = content;
        return loaded == null || stored == null ? added() : difference(loaded, stored);
    }

    List<T> removals() {
        Collection<T> loaded = content;
        if (loaded == null || stored == null) {
            return remembered == null ? List.of() : remembered.removed();
        }
        return difference(stored, loaded);
    }

    private List<T> added() {
        return remembered == null ? List.of() : remembered.added();
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

    /** The database has what the object has. */
    void written() {
        stored = null;
        remembered = null;
    }

    /** The object has what the database has, as far as it is known. */
    void revert() {
        if (stored != null) {
            content = newContent(stored);
        }
        written();
        touched();
    }

    /** Forgets everything. */
    void reset() {
        content = null;
        written();
        touched();
    }

    /** Forgets what was loaded, unless it was changed. */
    void unload() {
        if (!isChanged()) {
            reset();
        }
    }

    /** Returns what the database has, as far as it is known. */
    @Nullable
    List<T> stored() {
        return content == null || stored != null ? stored : List.copyOf(content);
    }

    /** Makes the elements what the database had, or unknown where that is null. */
    void restore(@Nullable List<T> before) {
        content = before == null ? null : newContent(before);
        written();
        touched();
    }
}
