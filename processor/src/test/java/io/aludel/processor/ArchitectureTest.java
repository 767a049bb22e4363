package io.aludel.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages are a pipeline: read, resolve, check, write, with declarations and models as what flows through. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.aludel.processor");

    @Test
    void writingSeesModelsAlone() {
        seesNothingOf("write", "read", "declaration", "resolve", "check");
    }

    @Test
    void modelsSeeNothing() {
        seesNothingOf("model", "read", "declaration", "resolve", "check", "write");
    }

    @Test
    void declarationsSeeNothingButTheWordsOfModels() {
        seesNothingOf("declaration", "read", "resolve", "check", "write");
    }

    @Test
    void readingJudgesNothing() {
        seesNothingOf("read", "resolve", "check", "write");
    }

    @Test
    void resolvingIsApartFromReadingAndChecks() {
        seesNothingOf("resolve", "read", "check", "write");
    }

    @Test
    void checksSeeDeclarationsAndLayouts() {
        seesNothingOf("check", "read", "write");
    }

    @Test
    void onlyReadingLooksIntoTheCompilersModel() {
        noClasses()
                .that(resideInAPackage("io.aludel.processor.check..")
                        .or(resideInAPackage("io.aludel.processor.resolve..")))
                .should()
                .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                        .and(nameMatching("javax\\.lang\\.model\\.element\\.(TypeElement|Element)|.*SourceVersion")
                                .negate()
                                .as("beyond an originating element")))
                .check(CLASSES);
    }

    @Test
    void checksPrintNothing() {
        noClasses()
                .that()
                .resideInAPackage("io.aludel.processor.check..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.annotation.processing.Messager")
                .check(CLASSES);
    }

    private static void seesNothingOf(String layer, String... others) {
        for (String other : others) {
            noClasses()
                    .that()
                    .resideInAPackage("io.aludel.processor." + layer + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.aludel.processor." + other + "..")
                    .check(CLASSES);
        }
    }
}
