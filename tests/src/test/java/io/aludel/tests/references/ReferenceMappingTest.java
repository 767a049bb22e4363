package io.aludel.tests.references;

import static io.aludel.tests.references.QCompany.COMPANY;
import static io.aludel.tests.references.QContract.CONTRACT;
import static io.aludel.tests.references.QEmployee.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aludel.AludelException;
import io.aludel.Ref;
import io.aludel.ValidationException;
import io.aludel.mapping.Relation;
import org.junit.jupiter.api.Test;

/** References in rows, in records and in queries, without a session's help. */
class ReferenceMappingTest extends ReferencesSuite {
    private Contract contract(Ref<Employee> signer) {
        return new Contract(1, Ref.of(one), signer, "text");
    }

    @Test
    void referencesOfARecordAreStoredAndRead() {
        new ContractDao(db).insert(contract(EMPLOYEE.ref(key(two, 1))));

        Contract stored = new ContractDao(db).require(1L);
        assertThat(stored.company().id()).isEqualTo(one.id);
        assertThat(stored.signer()).isNotNull().extracting(Ref::id).isEqualTo(key(two, 1));
        assertThat(stored.text()).isEqualTo("text");
    }

    @Test
    void anEmptyReferenceIsNull() {
        new ContractDao(db).insert(contract(Ref.empty()));
        assertThat(db.select(CONTRACT.signerCompanyId, CONTRACT.signerNumber)
                        .from(CONTRACT)
                        .where(CONTRACT.signerNumber.isNull().and(CONTRACT.companyId.eq(id(one))))
                        .list())
                .hasSize(1);
        assertThat(new ContractDao(db).require(1L).signer())
                .isNotNull()
                .extracting(Ref::isEmpty)
                .isEqualTo(true);
    }

    @Test
    void aReferenceThatIsRequiredAndEmptyIsReported() {
        assertThatThrownBy(() -> new ContractDao(db).insert(new Contract(1, Ref.empty(), Ref.empty(), "text")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContainingAll("Contract", "company_id");
    }

    @Test
    void anyIntegralNumberIsAKeyAndNothingElse() {
        new ContractDao(db).insert(new Contract(1, Ref.toId(Math.toIntExact(id(two))), Ref.empty(), "text"));
        assertThat(new ContractDao(db).require(1L).company().id()).isEqualTo(two.id);
        assertThatThrownBy(() -> new ContractDao(db).insert(new Contract(2, Ref.toId("2"), Ref.empty(), "text")))
                .isInstanceOf(AludelException.class)
                .hasMessageContainingAll("Company", "String");
    }

    @Test
    void theTableKnowsItsRelationships() {
        assertThat(EMPLOYEE.relations())
                .extracting(Relation::toString)
                .containsExactly("Employee.company", "Employee.manager", "Employee.team");
        assertThat(EMPLOYEE.manager.foreignKey()).containsExactly(EMPLOYEE.companyId, EMPLOYEE.managerNumber);
        assertThat(EMPLOYEE.company.target()).isSameAs(COMPANY);
        assertThat(EMPLOYEE.as("other").team.target()).isSameAs(EMPLOYEE);
        assertThat(EMPLOYEE.company.options().required()).isTrue();
        assertThat(EMPLOYEE.manager.options().required()).isFalse();
    }
}
