package io.aludel.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the database should have, by labels. */
final class Shelves {
    final Map<String, String> codes = new TreeMap<>();
    final Map<String, Book> volumes = new TreeMap<>();
    final Map<String, String> notes = new TreeMap<>();
    final Set<String> marks = new TreeSet<>();

    /** A volume. */
    record Book(
            String title, @Nullable String shelf, @Nullable String previous, Set<String> marks) {
        Book {
            marks = new TreeSet<>(marks);
        }

        Book titled(String other) {
            return new Book(other, shelf, previous, marks);
        }

        Book on(@Nullable String other) {
            return new Book(title, other, previous, marks);
        }

        Book after(@Nullable String other) {
            return new Book(title, shelf, other, marks);
        }
    }

    Shelves copy() {
        Shelves copy = new Shelves();
        copy.become(this);
        return copy;
    }

    void become(Shelves other) {
        Shelves source = other == this ? copy() : other;
        codes.clear();
        volumes.clear();
        notes.clear();
        marks.clear();
        codes.putAll(source.codes);
        source.volumes.forEach((label, book) -> volumes.put(label, book.on(book.shelf())));
        notes.putAll(source.notes);
        marks.addAll(source.marks);
    }

    void deleteShelf(String shelf) {
        codes.remove(shelf);
        volumes.replaceAll((label, book) -> shelf.equals(book.shelf()) ? book.on(null) : book);
        notes.values().removeIf(shelf::equals);
    }

    void deleteVolume(String volume) {
        volumes.remove(volume);
        volumes.replaceAll((label, book) -> volume.equals(book.previous()) ? book.after(null) : book);
    }

    void deleteMark(String mark) {
        marks.remove(mark);
        volumes.values().forEach(book -> book.marks().remove(mark));
    }

    List<String> volumesOn(String shelf) {
        List<String> labels = new ArrayList<>();
        volumes.forEach((label, book) -> {
            if (shelf.equals(book.shelf())) {
                labels.add(label);
            }
        });
        return labels;
    }

    List<String> notesOn(String shelf) {
        List<String> labels = new ArrayList<>();
        notes.forEach((label, on) -> {
            if (shelf.equals(on)) {
                labels.add(label);
            }
        });
        return labels;
    }

    /** Returns what another one has otherwise. */
    List<String> differences(Shelves other) {
        List<String> differences = new ArrayList<>();
        compare("code of ", codes, other.codes, differences);
        compare("", volumes, other.volumes, differences);
        compare("shelf of ", notes, other.notes, differences);
        if (!marks.equals(other.marks)) {
            differences.add("marks " + marks + " / " + other.marks);
        }
        return differences;
    }

    private static <V> void compare(String what, Map<String, V> own, Map<String, V> others, List<String> differences) {
        Set<String> labels = new TreeSet<>(own.keySet());
        labels.addAll(others.keySet());
        for (String label : labels) {
            if (!Objects.equals(own.get(label), others.get(label))) {
                differences.add(what + label + ": " + own.get(label) + " / " + others.get(label));
            }
        }
    }
}
