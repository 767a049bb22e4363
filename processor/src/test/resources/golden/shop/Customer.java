package shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.ColumnOverride;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumStorage;
import io.aludel.annotation.Enumerated;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import io.aludel.sql.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class with embedded objects, converters, enums in three forms, mutable values and accessors. */
@Entity
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.UUID)
    private UUID id;

    private String name;
    private Status status = Status.NEW;

    @Enumerated(EnumStorage.ORDINAL)
    Status priority = Status.NEW;

    @Enumerated(EnumStorage.CODE)
    @Nullable Size size;

    @Embedded
    Address home;

    @Embedded(
            prefix = "work_",
            columns = @ColumnOverride(field = "position.latitude", column = @Column(name = "work_lat")))
    @Nullable Address work;

    @Embedded(prefix = "")
    Audit audit;

    @Convert(MoneyConverter.class)
    Money credit = new Money(0);

    @Convert(TagsConverter.class)
    @Nullable Map<String, String> tags;

    @Column(text = true)
    byte @Nullable [] photo;

    @Nullable Json settings;

    @Column(array = true)
    List<String> phones = List.of();

    @Column(array = true)
    @Nullable Set<Status> seen;

    @Column(array = true)
    int @Nullable [] scores;

    char grade = 'A';
    @Nullable Character initial;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Status status() {
        return status;
    }

    public void status(Status status) {
        this.status = status;
    }
}
