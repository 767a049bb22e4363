package io.aludel.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.aludel.tests.shop.Category;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the compiled classes of the runtime, of entities and of what is generated for them do not do. */
class ByteCodeTest {
    private static final Set<String> LOOKUPS = Set.of(
            "forName",
            "newInstance",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getRecordComponents");

    /** Code of entities with relationships, hierarchies and paths, beside that of the shop. */
    private static final Pattern GENERATED = Pattern.compile(
            "io\\.aludel\\.tests\\.(relations|fetching|inheritance|paths|projections|references)\\.(Q[A-Z]\\w*(\\$\\w+)?|\\w+(Mapper|Dao|Key)(\\$\\w+)?)");

    private static JavaClasses classes() {
        JavaClasses runtime = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.aludel");
        JavaClasses shop = new ClassFileImporter().importPackagesOf(Category.class);
        assertThat(runtime.size()).as("runtime classes").isGreaterThan(200);
        JavaClasses classes = new ClassFileImporter()
                .importPackages("io.aludel")
                .that(describe(
                        "runtime, shop or generated",
                        // the extension for JUnit runs where JUnit looks for annotations, too
                        type -> (!type.getPackageName().startsWith("io.aludel.tests")
                                        && !type.getPackageName().equals("io.aludel.junit")
                                        && runtime.contain(type.getName()))
                                || shop.contain(type.getName())
                                || GENERATED.matcher(type.getName()).matches()));
        assertThat(List.of(
                        "shop.CategoryMapper",
                        "relations.QBook",
                        "inheritance.VehicleMapper",
                        "paths.QSale",
                        "projections.QPurchaseView$Reader"))
                .allMatch(name -> classes.contain("io.aludel.tests." + name));
        return classes;
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are of reflection or method handles",
                        // lambdas and the concatenation of strings are linked through these by javac
                        type -> type.getPackageName().equals("java.lang.reflect")
                                || (type.getPackageName().equals("java.lang.invoke")
                                        && !Set.of(
                                                        "LambdaMetafactory",
                                                        "StringConcatFactory",
                                                        "MethodHandles",
                                                        "Lookup")
                                                .contains(type.getSimpleName()))
                                || type.isEquivalentTo(Proxy.class)))
                .check(classes());
    }

    @Test
    void nothingLooksMembersUp() {
        DescribedPredicate<JavaAccess<?>> lookups = describe(
                "a look-up of a class or member by name",
                access -> (access.getTargetOwner().isEquivalentTo(Class.class)
                                && LOOKUPS.contains(access.getTarget().getName()))
                        || access.getTargetOwner().getName().startsWith("java.lang.invoke."));
        noClasses().should().accessTargetWhere(lookups).check(classes());
    }

    /** Two threads that each initialise a class which waits for the other's would wait for ever. */
    @Test
    void classesInitialiseWithoutCycles() {
        InitialisationGraph graph = new InitialisationGraph(classes());
        List<List<String>> cycles = graph.cycles();
        assertThat(cycles).isEmpty();
        assertThat(graph.triggeredBy("io.aludel.tests.shop.QCategory")).contains("io.aludel.mapping.EntityTable");
    }

    @Test
    void aCycleOfInitialisationIsFound() {
        JavaClasses pair = new ClassFileImporter().importClasses(Chicken.class, Egg.class, Hatching.class);
        List<List<String>> cycles = new InitialisationGraph(pair).cycles();
        assertThat(cycles).isNotEmpty();
        assertThat(cycles.get(0)).contains(Chicken.class.getName(), Egg.class.getName());
    }

    static final class Chicken {
        static final Object FIRST = Hatching.hatch();
    }

    static final class Egg {
        static final Object LAID = Chicken.FIRST.toString();
    }

    static final class Hatching {
        static Object hatch() {
            return new Object[] {Egg.LAID};
        }
    }
}
