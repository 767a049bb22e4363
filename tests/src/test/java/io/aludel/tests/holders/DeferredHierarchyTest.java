package io.aludel.tests.holders;

import static io.aludel.tests.holders.QAsset.ASSET;
import static io.aludel.tests.holders.QFilm.FILM;
import static io.aludel.tests.holders.QMedia.MEDIA;
import static io.aludel.tests.holders.QScan.SCAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Deferred;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** X148: deferred columns of hierarchies. */
class DeferredHierarchyTest extends HoldersSuite {
    private static @Nullable String value(@Nullable Deferred<String> deferred) {
        return Objects.requireNonNull(deferred).get();
    }

    private void storeMedia() {
        Film film = new Film();
        film.id = 1;
        film.title = "Solaris";
        film.notes = Deferred.of("film notes");
        film.script = Deferred.of("the script");
        film.minutes = 167;
        Song song = new Song();
        song.id = 2;
        song.title = "Alabama Song";
        song.notes = Deferred.of("song notes");
        song.singer = "Lenya";
        store(film, song);
    }

    @Test
    void X148_inOneTable() {
        storeMedia();
        db.transaction(session -> {
            List<Media> all = session.select(MEDIA).orderBy(MEDIA.id.asc()).list();
            Film film = (Film) all.get(0);
            Song song = (Song) all.get(1);
            assertThat(film.title).isEqualTo("Solaris");
            assertThat(film.minutes).isEqualTo(167);
            assertThat(song.singer).isEqualTo("Lenya");
            assertThat(statements(1, () -> value(film.notes))).isEqualTo("film notes");
            assertThat(song.notes.isLoaded()).isTrue();
            assertThat(value(song.notes)).isEqualTo("song notes");
            assertThat(statements(1, () -> value(film.script))).isEqualTo("the script");
            film.minutes = 168;
            Objects.requireNonNull(film.script).set("another script");
        });
        db.transaction(session -> {
            Film film = session.select(FILM).one();
            assertThat(film.minutes).isEqualTo(168);
            assertThat(value(film.script)).isEqualTo("another script");
            assertThat(value(film.notes)).isEqualTo("film notes");
        });
        db.transaction(session -> {
            List<Media> all = statements(
                    3,
                    () -> session.select(MEDIA).fetch(MEDIA.notes, FILM.script).list());
            assertThat(sqlOf(() -> assertThat(all)
                            .extracting(media -> value(media.notes))
                            .containsExactlyInAnyOrder("film notes", "song notes")))
                    .isEmpty();
        });
    }

    @Test
    void X148_inSeveralTables() {
        Asset asset = new Asset();
        asset.id = 1;
        asset.size = 10;
        asset.notes = Deferred.of("plain");
        Scan scan = new Scan();
        scan.id = 2;
        scan.size = 20;
        scan.dpi = 300;
        scan.notes = Deferred.of("scanned");
        scan.text = Deferred.of("a text");
        store(asset, scan);
        db.transaction(session -> {
            List<Asset> all = session.select(ASSET).orderBy(ASSET.id.asc()).list();
            Scan read = (Scan) all.get(1);
            assertThat(read.dpi).isEqualTo(300);
            assertThat(read.size).isEqualTo(20);
            assertThat(statements(1, () -> value(read.notes))).isEqualTo("scanned");
            assertThat(value(all.get(0).notes)).isEqualTo("plain");
            assertThat(statements(1, () -> value(read.text))).isEqualTo("a text");
            Objects.requireNonNull(read.text).set("another");
            assertThat(sqlOf(session::flush)).singleElement().asString().contains("scans");
            assertClean(session);
        });
        db.transaction(session -> {
            Scan read = session.get(SCAN, 2L);
            assertThat(value(read.notes)).isEqualTo("scanned");
            assertThat(value(read.text)).isEqualTo("another");
            assertThat(session.select(SCAN.id)
                            .where(SCAN.text.eq("another").and(SCAN.notes.eq("scanned")))
                            .list())
                    .containsExactly(2L);
        });
    }
}
