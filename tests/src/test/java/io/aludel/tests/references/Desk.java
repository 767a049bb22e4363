package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Two references that share a column with each other and with a plain field. */
@Entity(table = "desks")
public class Desk {
    @Id
    public long id;

    @Relationship(joinColumn = {"company_id", "first_number"})
    public @Nullable Ref<Employee> first = Ref.empty();

    @Relationship(joinColumn = {"company_id", "second_number"})
    public @Nullable Ref<Employee> second = Ref.empty();

    public @Nullable Long companyId;

    /** For the mapper. */
    public Desk() {}

    /** Makes one. */
    public Desk(long id) {
        this.id = id;
    }
}
