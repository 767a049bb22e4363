package io.aludel.tests.references;

import io.aludel.mapping.Model;
import io.aludel.tests.ModelSuite;
import io.aludel.tests.TestModel;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;

/** A fresh database with the tables of this package, two companies and their employees for each test. */
abstract class ReferencesSuite extends ModelSuite {
    final Company one = new Company("One");
    final Company two = new Company("Two");

    @Override
    protected Model model() {
        return new TestModel(
                QCompany.COMPANY,
                QEmployee.EMPLOYEE,
                QDesk.DESK,
                QLetter.LETTER,
                QCard.CARD,
                QSeal.SEAL,
                QContract.CONTRACT,
                QLocker.LOCKER,
                QSalary.SALARY,
                QHandover.HANDOVER);
    }

    @BeforeEach
    void fill() {
        new CompanyDao(db).insertAll(List.of(one, two));
        new EmployeeDao(db)
                .insertAll(List.of(
                        new Employee(one, 1), new Employee(one, 2), new Employee(two, 1), new Employee(two, 2)));
    }

    static long id(Company company) {
        return Objects.requireNonNull(company.id);
    }

    static EmployeeKey key(Company company, int number) {
        return new EmployeeKey(id(company), number);
    }
}
