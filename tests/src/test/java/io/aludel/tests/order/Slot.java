package io.aludel.tests.order;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Unique values of several kinds: text and a number that are required, one that is not, a day, and a pair. */
@Entity(table = "slots")
@Index(
        columns = {"shelf", "place"},
        unique = true)
@ForeignKey(columns = "node_id", references = Node.class)
public class Slot {
    @Id
    public long id;

    @Column(length = 12, unique = true)
    public String code = "";

    @Column(unique = true)
    public int number;

    @Column(unique = true)
    public @Nullable Integer rank;

    @Column(unique = true)
    public LocalDate day = LocalDate.EPOCH;

    @Column(length = 10)
    public @Nullable String shelf;

    public int place;

    public @Nullable Long nodeId;

    @Version
    public int version;

    /** For the mapper. */
    public Slot() {}

    /** Makes a slot whose unique values follow from its key. */
    public Slot(long id) {
        this.id = id;
        this.code = "c" + id;
        this.number = (int) id;
        this.rank = (int) id;
        this.day = LocalDate.EPOCH.plusDays(id);
        this.shelf = "s" + id;
    }
}
