package io.aludel.tests.references;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.references.QEmployee.EMPLOYEE;
import static io.aludel.tests.references.QHandover.HANDOVER;
import static io.aludel.tests.references.QLocker.LOCKER;
import static io.aludel.tests.references.QSalary.SALARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.Ref;
import io.aludel.ValidationException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Keys of foreign keys, with fields beside them that are stored in the same columns: their generated code did not compile. */
class RareKeysTest extends ReferencesSuite {
    private Ref<Employee> employee(Company company, int number) {
        return EMPLOYEE.ref(key(company, number));
    }

    @Test
    void K94_aKeyColumnThatAReferenceAndAFieldShareComesFromEither() {
        LockerDao lockers = new LockerDao(db);
        lockers.insert(new Locker(employee(one, 1), "red"));
        LockerKey key = new LockerKey(id(one), 1);

        Locker stored = lockers.require(key);
        assertThat(stored.companyId).isEqualTo(one.id);
        assertThat(stored.employee.id()).isEqualTo(key(one, 1));
        db.transaction(session -> {
            Locker locker = session.get(LOCKER, key);
            assertThat(session.get(LOCKER, new LockerKey(id(one), 1))).isSameAs(locker);
            locker.colour = "blue";
        });
        assertThat(lockers.require(key).colour).isEqualTo("blue");
        assertThat(lockers.deleteById(key)).isTrue();
    }

    @Test
    void K94_aFieldThatContradictsTheReferenceIsRefused() {
        Locker locker = new Locker(employee(one, 1), "red");
        locker.companyId = two.id;
        assertThatThrownBy(() -> new LockerDao(db).insert(locker))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll("Locker", "company_id", "employee");
    }

    @Test
    void K94_aKeyOfOneReferenceIsTheOthersKeyThoughAFieldSharesAColumn() {
        SalaryDao salaries = new SalaryDao(db);
        salaries.insert(new Salary(employee(two, 2), 100));
        EmployeeKey key = key(two, 2);

        assertThat(salaries.require(key).companyId).isEqualTo(two.id);
        db.transaction(session -> {
            Salary salary = session.get(SALARY, key);
            assertThat(SALARY.key(salary)).isEqualTo(key);
            salary.amount = 200;
            session.add(new Locker(employee(two, 2), "green"));
            salary.locker = LOCKER.ref(new LockerKey(id(two), 2));
        });
        assertThat(salaries.require(key).amount).isEqualTo(200);
        assertThat(db.list(select(SALARY.amount).where(SALARY.locker().colour.eq("green"))))
                .containsExactly(200);
    }

    @Test
    void K94_aRecordMayConsistOfForeignKeysAlone() {
        Handover handover = new Handover(employee(one, 1), employee(two, 1));
        new HandoverDao(db).insert(handover);
        HandoverKey key = HANDOVER.key(handover);

        Handover stored = new HandoverDao(db).require(Objects.requireNonNull(key));
        assertThat(stored.from().id()).isEqualTo(key(one, 1));
        assertThat(stored.to().id()).isEqualTo(key(two, 1));
        db.transaction(session -> {
            session.add(new Handover(employee(one, 2), employee(two, 2)));
            session.delete(session.get(HANDOVER, key));
        });
        assertThat(new HandoverDao(db).count()).isOne();
    }
}
