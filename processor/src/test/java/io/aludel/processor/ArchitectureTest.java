package io.aludel.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void writingSeesNothingOfReading() {
        noClasses()
                .that()
                .resideInAPackage("io.aludel.processor.write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.aludel.processor.read..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.aludel.processor"));
    }
}
