package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a key of a reference and a number; the manager is of the same company. */
@Entity(table = "employees")
public class Employee {
    @Id
    @Relationship
    public Ref<Company> company = Ref.empty();

    @Id
    public int number;

    @Column(length = 40)
    public String name = "";

    @Relationship(joinColumn = {"company_id", "manager_number"})
    public @Nullable Ref<Employee> manager = Ref.empty();

    @Relationship(mappedBy = "manager", orderBy = "number")
    public List<Employee> team = new ArrayList<>();

    /** For the mapper. */
    public Employee() {}

    /** Makes one. */
    public Employee(Company company, int number) {
        this.company = Ref.of(company);
        this.number = number;
    }
}
