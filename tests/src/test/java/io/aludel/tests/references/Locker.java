package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Two key fields of which the second is stored in a column of the first. */
@Entity(table = "lockers")
public class Locker {
    @Id
    @Relationship(joinColumn = {"company_id", "employee_number"})
    public Ref<Employee> employee = Ref.empty();

    @Id
    public @Nullable Long companyId;

    public String colour = "";

    /** For the mapper. */
    public Locker() {}

    /** Makes one. */
    public Locker(Ref<Employee> employee, String colour) {
        this.employee = employee;
        this.colour = colour;
    }
}
