package io.aludel.tests.relations;

import static io.aludel.tests.relations.QAlbum.ALBUM;
import static io.aludel.tests.relations.QFilm.FILM;
import static io.aludel.tests.relations.QLanguage.LANGUAGE;
import static io.aludel.tests.relations.QPhoto.PHOTO;
import static io.aludel.tests.relations.QPlaylist.PLAYLIST;
import static io.aludel.tests.relations.QSong.SONG;
import static io.aludel.tests.relations.QStudent.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Ref;
import io.aludel.sql.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Q125: entities that a stream lets go. What changed in their relationships is written, also where their columns are as they were
 * read.
 */
class StreamedGraphsTest extends RelationsSuite {
    /** Does something with each entity of a stream that lets each go before the next one. */
    private static <E> void forEach(Query<E> query, Consumer<E> work) {
        try (Stream<E> entities = query.stream(1)) {
            entities.forEach(work);
        }
    }

    @Test
    void Q125_anObjectWhoseCollectionChangedStays() {
        store(new Album("A"), new Album("B"));
        db.transaction(session -> {
            forEach(session.select(ALBUM), album -> album.photos.add(new Photo(album.name)));
            assertThat(session.pending()).hasSize(2);
        });
        db.transaction(session -> assertThat(session.select(ALBUM).list())
                .allSatisfy(album -> assertThat(album.photos)
                        .extracting(photo -> photo.title)
                        .containsExactly(album.name)));
    }

    @Test
    void Q125_anObjectWhoseLinksChangedStays() {
        store(new Student("A"), new Student("B"));
        db.transaction(session -> {
            Course course = session.add(new Course("C"));
            session.flush();
            forEach(session.select(STUDENT), student -> student.courses.add(course));
        });
        db.transaction(session -> assertThat(session.select(QCourse.COURSE).one().students)
                .extracting(student -> student.name)
                .containsExactly("A", "B"));
    }

    @Test
    void Q125_anObjectThatCameIntoACollectionStays() {
        store(new Album("A"), new Photo("1"), new Photo("2"));
        db.transaction(session -> {
            Album album = session.select(ALBUM).one();
            forEach(session.select(PHOTO), album.photos::add);
            session.flush();
            assertClean(session);
        });
        db.transaction(session -> assertThat(session.select(ALBUM).one().photos).hasSize(2));
    }

    @Test
    void Q125_anOrphanStaysUntilItIsDeleted() {
        Playlist stored = new Playlist("P");
        stored.songs.addAll(List.of(new Song("1"), new Song("2")));
        store(stored);
        db.transaction(session -> {
            Playlist playlist = session.select(PLAYLIST).one();
            forEach(session.select(SONG).orderBy(SONG.title.asc()), song -> {
                if (song.title.equals("2")) {
                    assertThat(playlist.songs.remove(song)).isTrue();
                }
            });
        });
        assertThat(db.select(SONG.title).list()).containsExactly("1");
    }

    @Test
    void Q125_anObjectThatANewOneRefersToStays() {
        store(new Language("en"), new Language("de"));
        db.transaction(session -> forEach(session.select(LANGUAGE), language -> {
            Film film = new Film(language.name);
            film.language = Ref.of(language);
            session.add(film);
        }));
        assertThat(rows(LANGUAGE)).isEqualTo(2);
        assertThat(db.select(FILM.languageId).list())
                .containsExactlyInAnyOrderElementsOf(db.select(LANGUAGE.id).list());
    }

    @Test
    void Q125_anUnchangedObjectGoes() {
        store(new Album("A"), new Album("B"));
        db.transaction(session -> {
            forEach(session.select(ALBUM), album -> assertThat(album.photos).isEmpty());
            assertStatements(1, () -> session.find(ALBUM, 1L));
        });
    }
}
