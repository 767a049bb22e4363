package io.aludel.tests.holders;

import io.aludel.Deferred;
import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Validates;
import io.aludel.annotation.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deferred columns of several types, between others and with no relationship beside them. */
@Entity(table = "pages")
public class Page {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 20)
    public Deferred<byte[]> content = Deferred.empty();

    @Column(length = 50)
    public String name = "";

    @Column(text = true)
    public @Nullable Deferred<String> summary = Deferred.empty();

    @Convert(WordsConverter.class)
    @Column(length = 100)
    public Deferred<Words> words = Deferred.of(new Words(""));

    @Column(array = true)
    public @Nullable Deferred<List<String>> tags = Deferred.empty();

    @Column(serverDefault = "7")
    public Deferred<Integer> weight = Deferred.empty();

    @Version
    public int version;

    /** For the mapper. */
    public Page() {}

    /** Makes one. */
    public Page(String name, String content) {
        this.name = name;
        this.content = Deferred.of(content.getBytes(StandardCharsets.UTF_8));
    }

    @Validates("words")
    void checkWords(Words value) {
        if (value.text().contains("!")) {
            throw new IllegalArgumentException("must not shout");
        }
    }
}
