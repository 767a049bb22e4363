package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** The key is a reference of two columns, one of which a plain field shows as well. */
@Entity(table = "salaries")
public class Salary {
    @Id
    @Relationship(joinColumn = {"company_id", "employee_number"})
    public Ref<Employee> employee = Ref.empty();

    public @Nullable Long companyId;

    public int amount;

    @Relationship
    public @Nullable Ref<Locker> locker = Ref.empty();

    /** For the mapper. */
    public Salary() {}

    /** Makes one. */
    public Salary(Ref<Employee> employee, int amount) {
        this.employee = employee;
        this.amount = amount;
    }
}
