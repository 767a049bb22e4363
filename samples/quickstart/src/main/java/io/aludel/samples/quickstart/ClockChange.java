package io.aludel.samples.quickstart;

import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import java.time.Instant;

/** A moment at which all clocks of a zone were put, or will be put, forward or back. */
@Entity(table = "clock_changes")
@ForeignKey(columns = "zone_name", references = Zone.class)
@Index(columns = "moment")
public class ClockChange {
    @Id
    @Column(length = 60)
    String zoneName;

    @Id
    @Column
    Instant moment;

    @Column
    int year;

    @Embedded
    WallClock before;

    @Embedded
    WallClock after;

    @Formula("after_seconds - before_seconds")
    int shift;

    /** For Aludel, which fills the fields. */
    protected ClockChange() {}

    ClockChange(String zoneName, Instant moment, WallClock before, WallClock after) {
        this.zoneName = zoneName;
        this.moment = moment;
        this.year = before.time().getYear();
        this.before = before;
        this.after = after;
    }
}
