package mimus.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps what ARCHITECTURE.md says about packages true, over the compiled classes of every module. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mimus");

    @Test
    void everyPackageHasARank() {
        assertEquals(
                Set.of(),
                sorted(packages().filter(name -> Ranks.of(name).isEmpty())),
                "packages missing from the tables in Ranks and ARCHITECTURE.md");
    }

    @Test
    void aLowerRankNeverNamesAHigherOne() {
        classes()
                .should(nameOnly("classes of their own rank or below", (from, to) -> rank(to) <= rank(from)))
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("mimus.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void strangersDoNotKnowOfEachOther() {
        slices().assignedFrom(byStranger()).should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void everyFamilyHasTheSamePackages() {
        Ranks.FAMILIES.forEach((family, parts) -> assertEquals(
                new TreeSet<>(parts),
                sorted(packages()
                        .filter(name -> name.startsWith(family + "."))
                        .map(name -> name.substring(family.length() + 1))),
                "sub-packages of " + family));
    }

    @Test
    void instructionsSeeOnlyTheStateAndWhatIsBelow() {
        classes()
                .that(DescribedPredicate.describe("hold instructions", ArchitectureTest::holdsInstructions))
                .should(nameOnly("what an instruction may see", ArchitectureTest::seenByInstruction))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsNamedInOnePackage() {
        return Ranks.LIBRARIES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey() + " in " + library.getValue(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage(library.getValue() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey() + "..")
                                .check(CLASSES)));
    }

    @Test
    void guavaStaysInside() {
        DescribedPredicate<JavaClass> guava = resideInAPackage("com.google..");
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveRawReturnType(guava)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(guava))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void namesSaySomething() {
        assertEquals(
                Set.of(),
                sorted(CLASSES.stream()
                        .map(JavaClass::getName)
                        .filter(name -> words(name).anyMatch(Ranks.EMPTY_WORDS::contains))),
                "names with a word that says nothing, one of " + Ranks.EMPTY_WORDS);
    }

    private static Stream<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).distinct();
    }

    private static TreeSet<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of a qualified name in lower case: {@code mimus.cpu.RegisterSchema} is mimus, cpu, register, schema. */
    private static Stream<String> words(String qualifiedName) {
        return Arrays.stream(qualifiedName.split("[.$]|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static int rank(JavaClass type) {
        return Ranks.of(type.getPackageName()).orElse(Integer.MAX_VALUE);
    }

    private static boolean holdsInstructions(JavaClass type) {
        String name = type.getPackageName();
        return Ranks.FAMILIES.keySet().stream()
                .anyMatch(family -> Ranks.INSTRUCTIONS.stream().anyMatch(part -> name.equals(family + "." + part)));
    }

    private static boolean seenByInstruction(JavaClass from, JavaClass to) {
        String family = from.getPackageName().replaceFirst("\\.[^.]+$", "");
        String name = to.getPackageName();
        return Ranks.SEEN_BY_INSTRUCTIONS.contains(name)
                || holdsInstructions(to)
                || name.equals(family + ".state")
                || name.equals(family + ".decode");
    }

    private static SliceAssignment byStranger() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Ranks.STRANGERS.stream()
                        .filter(root -> (type.getPackageName() + ".").startsWith(root + "."))
                        .findFirst()
                        .map(SliceIdentifier::of)
                        .orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return "families, debugger and firmware";
            }
        };
    }

    /** Every class of ours that a class names satisfies the predicate, which takes the two in that order. */
    private static ArchCondition<JavaClass> nameOnly(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("name only " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (to.getName().startsWith("mimus.") && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
