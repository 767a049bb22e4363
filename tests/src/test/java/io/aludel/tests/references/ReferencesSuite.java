package io.aludel.tests.references;

import io.aludel.Database;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Model;
import io.aludel.tests.OnEveryDatabase;
import io.aludel.tests.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A fresh database with the tables of this package, two companies and their employees for each test. */
@OnEveryDatabase
abstract class ReferencesSuite {
    @TempDir
    Path directory = Path.of("");

    @Parameter
    TestDatabase kind = TestDatabase.SQLITE_MEMORY;

    Database db;
    final Company one = new Company("One");
    final Company two = new Company("Two");

    @BeforeEach
    void openDatabase() {
        db = Database.builder()
                .url(kind.url(directory))
                .models(new ReferencesModel())
                .open();
        db.schema().createAll();
        new CompanyDao(db).insertAll(List.of(one, two));
        new EmployeeDao(db)
                .insertAll(List.of(
                        new Employee(one, 1), new Employee(one, 2), new Employee(two, 1), new Employee(two, 2)));
    }

    @AfterEach
    void closeDatabase() {
        db.close();
    }

    static long id(Company company) {
        return Objects.requireNonNull(company.id);
    }

    static EmployeeKey key(Company company, int number) {
        return new EmployeeKey(id(company), number);
    }

    private static final class ReferencesModel extends Model {
        private static final List<EntityTable<?, ?>> TABLES = List.of(
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

        ReferencesModel() {
            super(EntityMapper.CONTRACT);
        }

        @Override
        public List<EntityTable<?, ?>> tables() {
            return TABLES;
        }

        @Override
        public @Nullable EntityTable<?, ?> table(String className) {
            return TABLES.stream()
                    .filter(table -> table.entityType().getName().equals(className))
                    .findFirst()
                    .orElse(null);
        }
    }
}
