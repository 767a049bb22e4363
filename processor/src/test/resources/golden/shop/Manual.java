package shop;

import io.aludel.Deferred;
import io.aludel.Many;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Validates;
import org.jspecify.annotations.Nullable;

/** Columns that are read on first use, and relationships that are never loaded. */
@Entity
public class Manual {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 1000)
    Deferred<byte[]> content = Deferred.empty();

    String title;

    @Column(text = true, index = true)
    @Nullable
    private Deferred<String> summary = Deferred.empty();

    @Convert(MoneyConverter.class)
    @Column(serverDefault = "0")
    Deferred<Money> price = Deferred.empty();

    @Relationship(mappedBy = "manual", cascade = Cascade.SAVE, orphanDelete = true)
    Many<Remark> remarks = Many.empty();

    @Relationship(joinTable = "manual_countries")
    Many<Country> countries = Many.empty();

    @Relationship(joinColumn = "pinned_by", onDelete = OnDelete.SET_NULL)
    private Many<Remark> pinned = Many.empty();

    @Validates("title")
    void checkTitle(String value) {}

    @Validates("content")
    void checkContent(byte[] value) {}

    public @Nullable Deferred<String> getSummary() {
        return summary;
    }

    public void setSummary(@Nullable Deferred<String> summary) {
        this.summary = summary;
    }

    Many<Remark> pinned() {
        return pinned;
    }

    void pinned(Many<Remark> pinned) {
        this.pinned = pinned;
    }
}
