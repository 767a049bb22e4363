package io.aludel.tests.random;

import static io.aludel.tests.random.QMark.MARK;
import static io.aludel.tests.random.QNote.NOTE;
import static io.aludel.tests.random.QShelf.SHELF;
import static io.aludel.tests.random.QVolume.VOLUME;

import io.aludel.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One session's view of the library, and random changes that are made to it and to the model. */
final class Library {
    private final Session session;
    private final Shelves model;
    private final Random random;
    private final Consumer<String> log;
    private Map<String, Object> objects = new HashMap<>();
    private Set<String> doomed = new HashSet<>();
    private int next;

    Library(Session session, Shelves model, Random random, int next, Consumer<String> log) {
        this.session = session;
        this.model = model;
        this.random = random;
        this.next = next;
        this.log = log;
    }

    int next() {
        return next;
    }

    /** How objects were, to be put back when their changes are rolled back. */
    record Before(Shelves model, Map<String, Object> objects, Set<String> doomed) {}

    Before before() {
        return new Before(model.copy(), new HashMap<>(objects), new HashSet<>(doomed));
    }

    void goBack(Before before) {
        model.become(before.model());
        objects = new HashMap<>(before.objects());
        doomed = new HashSet<>(before.doomed());
    }

    void flushed() {
        doomed.clear();
    }

    private Shelf shelf(String label) {
        return (Shelf) objects.computeIfAbsent(
                label,
                each -> session.select(SHELF).where(SHELF.label.eq(label)).one());
    }

    private Volume volume(String label) {
        return (Volume) objects.computeIfAbsent(
                label,
                each -> session.select(VOLUME).where(VOLUME.label.eq(label)).one());
    }

    private Note note(String label) {
        return (Note) objects.computeIfAbsent(
                label, each -> session.select(NOTE).where(NOTE.label.eq(label)).one());
    }

    private Mark mark(String label) {
        return (Mark) objects.computeIfAbsent(
                label, each -> session.select(MARK).where(MARK.label.eq(label)).one());
    }

    private @Nullable String any(Iterable<String> labels) {
        List<String> all = new ArrayList<>();
        labels.forEach(all::add);
        all.removeAll(doomed);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private String label(String kind) {
        return kind + next++;
    }

    /** Makes one random change. */
    void change() {
        switch (random.nextInt(18)) {
            case 0, 1 -> addShelf();
            case 2, 3 -> addVolume();
            case 4 -> addNote();
            case 5, 6 -> moveByList();
            case 7, 8 -> moveByReference();
            case 9 -> takeOff();
            case 10 -> follow();
            case 11, 12 -> changeMarks();
            case 13 -> deleteSomething();
            case 14 -> rename();
            case 15 -> swapCodes();
            case 16 -> moveNote();
            default -> replaceShelf();
        }
    }

    private void addShelf() {
        String label = label("s");
        Shelf shelf = new Shelf(label, "code" + label);
        model.codes.put(label, shelf.code);
        objects.put(label, shelf);
        boolean early = random.nextBoolean();
        log.accept("add shelf " + label + (early ? " early" : ""));
        if (early) {
            session.add(shelf);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Volume volume = new Volume(label("v"));
            log.accept("  with volume " + volume.label);
            shelf.volumes.add(volume);
            objects.put(volume.label, volume);
            model.volumes.put(volume.label, new Shelves.Book(volume.title, label, null, Set.of()));
        }
        if (random.nextBoolean()) {
            Note note = new Note(label("n"));
            shelf.notes.add(note);
            objects.put(note.label, note);
            model.notes.put(note.label, label);
        }
        session.add(shelf);
    }

    private void addVolume() {
        Volume volume = new Volume(label("v"));
        String shelf = random.nextBoolean() ? any(model.codes.keySet()) : null;
        String previous = random.nextInt(3) == 0 ? any(model.volumes.keySet()) : null;
        log.accept("add volume " + volume.label + " on " + shelf + " after " + previous);
        if (shelf != null) {
            volume.shelf().set(shelf(shelf));
        }
        if (previous != null) {
            volume.previous().set(volume(previous));
        }
        session.add(volume);
        objects.put(volume.label, volume);
        model.volumes.put(volume.label, new Shelves.Book(volume.title, shelf, previous, Set.of()));
    }

    private void addNote() {
        String shelf = any(model.codes.keySet());
        if (shelf != null) {
            Note note = new Note(label("n"));
            log.accept("add note " + note.label + " on " + shelf);
            shelf(shelf).notes.add(note);
            objects.put(note.label, note);
            model.notes.put(note.label, shelf);
        }
    }

    private void moveByList() {
        String volume = any(model.volumes.keySet());
        String shelf = any(model.codes.keySet());
        if (volume != null && shelf != null && !shelf.equals(book(volume).shelf())) {
            log.accept("move " + volume + " into the list of " + shelf);
            shelf(shelf).volumes.add(volume(volume));
            model.volumes.computeIfPresent(volume, (label, book) -> book.on(shelf));
        }
    }

    private Shelves.Book book(String volume) {
        return Objects.requireNonNull(model.volumes.get(volume));
    }

    private void moveByReference() {
        String volume = any(model.volumes.keySet());
        String shelf = random.nextInt(4) == 0 ? null : any(model.codes.keySet());
        if (volume != null) {
            log.accept("set the shelf of " + volume + " to " + shelf);
            volume(volume).shelf().set(shelf == null ? null : shelf(shelf));
            model.volumes.computeIfPresent(volume, (label, book) -> book.on(shelf));
        }
    }

    private void takeOff() {
        String shelf = any(model.codes.keySet());
        if (shelf == null) {
            return;
        }
        String volume = any(model.volumesOn(shelf));
        if (volume != null && random.nextBoolean()) {
            log.accept("remove " + volume + " from the list of " + shelf);
            shelf(shelf).volumes.remove(volume(volume));
            model.volumes.computeIfPresent(volume, (label, book) -> book.on(null));
            return;
        }
        String note = any(model.notesOn(shelf));
        if (note != null) {
            log.accept("remove " + note + " from the list of " + shelf);
            shelf(shelf).notes.remove(note(note));
            model.notes.remove(note);
        }
    }

    private void moveNote() {
        String note = any(model.notes.keySet());
        String shelf = any(model.codes.keySet());
        if (note != null && shelf != null) {
            log.accept("set the shelf of " + note + " to " + shelf);
            note(note).shelf.set(shelf(shelf));
            model.notes.put(note, shelf);
        }
    }

    private void follow() {
        String volume = any(model.volumes.keySet());
        String previous = random.nextInt(3) == 0 ? null : any(model.volumes.keySet());
        if (volume != null) {
            log.accept("let " + volume + " follow " + previous);
            volume(volume).previous().set(previous == null ? null : volume(previous));
            model.volumes.computeIfPresent(volume, (label, book) -> book.after(previous));
        }
    }

    private void changeMarks() {
        String volume = any(model.volumes.keySet());
        if (volume == null) {
            return;
        }
        String known = any(model.marks);
        if (known == null || random.nextInt(3) == 0) {
            Mark mark = new Mark(label("m"));
            log.accept("put the new mark " + mark.label + " on " + volume);
            objects.put(mark.label, mark);
            volume(volume).marks.add(mark);
            model.marks.add(mark.label);
            book(volume).marks().add(mark.label);
        } else if (book(volume).marks().remove(known)) {
            log.accept("take the mark " + known + " from " + volume);
            if (random.nextBoolean()) {
                volume(volume).marks.remove(mark(known));
            } else {
                mark(known).volumes.remove(volume(volume));
            }
        } else {
            log.accept("put the mark " + known + " on " + volume);
            book(volume).marks().add(known);
            if (random.nextBoolean()) {
                volume(volume).marks.add(mark(known));
            } else {
                mark(known).volumes.add(volume(volume));
            }
        }
    }

    private void deleteSomething() {
        switch (random.nextInt(4)) {
            case 0 -> deleteShelf(any(model.codes.keySet()));
            case 1 -> {
                String volume = any(model.volumes.keySet());
                if (volume != null) {
                    log.accept("delete " + volume);
                    session.delete(volume(volume));
                    model.deleteVolume(volume);
                }
            }
            case 2 -> {
                String mark = any(model.marks);
                if (mark != null) {
                    log.accept("delete " + mark);
                    session.delete(mark(mark));
                    model.deleteMark(mark);
                }
            }
            default -> {
                String note = any(model.notes.keySet());
                if (note != null) {
                    log.accept("delete " + note);
                    session.delete(note(note));
                    model.notes.remove(note);
                }
            }
        }
    }

    private void deleteShelf(@Nullable String shelf) {
        if (shelf != null) {
            log.accept("delete " + shelf);
            session.delete(shelf(shelf));
            model.deleteShelf(shelf);
            doomed.add(shelf);
        }
    }

    /** Another shelf gets the code of a deleted one. */
    private void replaceShelf() {
        String old = any(model.codes.keySet());
        if (old != null) {
            String code = Objects.requireNonNull(model.codes.get(old));
            deleteShelf(old);
            String label = label("s");
            log.accept("add shelf " + label + " with the code " + code);
            objects.put(label, session.add(new Shelf(label, code)));
            model.codes.put(label, code);
        }
    }

    private void rename() {
        String volume = any(model.volumes.keySet());
        if (volume != null) {
            String title = "t" + random.nextInt(1_000);
            log.accept("title of " + volume + " = " + title);
            volume(volume).title = title;
            model.volumes.computeIfPresent(volume, (label, book) -> book.titled(title));
        }
    }

    private void swapCodes() {
        String first = any(model.codes.keySet());
        String second = any(model.codes.keySet());
        if (first != null && second != null && !first.equals(second)) {
            log.accept("swap the codes of " + first + " and " + second);
            Shelf one = shelf(first);
            Shelf two = shelf(second);
            String code = one.code;
            one.code = two.code;
            two.code = code;
            model.codes.put(first, one.code);
            model.codes.put(second, two.code);
        }
    }

    /** Reads the library as the session shows it. */
    Shelves seen() {
        Shelves seen = new Shelves();
        for (Shelf shelf : session.select(SHELF).list()) {
            seen.codes.put(shelf.label, shelf.code);
            for (Note note : shelf.notes) {
                seen.notes.put(note.label, shelf.label);
            }
        }
        for (Mark mark : session.select(MARK).list()) {
            seen.marks.add(mark.label);
        }
        for (Volume volume : session.select(VOLUME).list()) {
            Shelf shelf = volume.shelf().get();
            Volume previous = volume.previous().get();
            Set<String> marks = new HashSet<>();
            volume.marks.forEach(mark -> marks.add(mark.label));
            seen.volumes.put(
                    volume.label,
                    new Shelves.Book(
                            volume.title,
                            shelf == null ? null : shelf.label,
                            previous == null ? null : previous.label,
                            marks));
        }
        return seen;
    }

    /** Reads the library from the other sides of the relationships. */
    Shelves seenFromOtherSides() {
        Shelves seen = seen();
        seen.notes.clear();
        for (Note note : session.select(NOTE).list()) {
            seen.notes.put(note.label, note.shelf.require().label);
        }
        seen.volumes.replaceAll((label, book) -> new Shelves.Book(book.title(), null, null, Set.of()));
        for (Shelf shelf : session.select(SHELF).list()) {
            for (Volume volume : shelf.volumes) {
                seen.volumes.computeIfPresent(volume.label, (label, book) -> book.on(shelf.label));
            }
        }
        for (Volume previous : session.select(VOLUME).list()) {
            for (Volume sequel : previous.sequels) {
                seen.volumes.computeIfPresent(sequel.label, (label, book) -> book.after(previous.label));
            }
        }
        for (Mark mark : session.select(MARK).list()) {
            for (Volume volume : mark.volumes) {
                Shelves.Book book = seen.volumes.get(volume.label);
                if (book != null) {
                    book.marks().add(mark.label);
                }
            }
        }
        return seen;
    }
}
