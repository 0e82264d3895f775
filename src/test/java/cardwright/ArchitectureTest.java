package cardwright;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// Holds the shape of the program: which package may use which, and which may use what.
@AnalyzeClasses(packages = "cardwright", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "cardwright";
  private static final String APP = "cardwright.app..";
  private static final String CLI = "cardwright.cli..";

  /// From the bottom up; packages on the same floor do not use each other.
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("cardwright.text.."),
          List.of("cardwright.table..", "cardwright.matter.."),
          List.of("cardwright.layout.."),
          List.of("cardwright.card.."),
          List.of("cardwright.check.."),
          List.of("cardwright.preview.."),
          List.of("cardwright.deck.."),
          List.of(CLI, APP),
          List.of(ROOT));

  /// Without this, a package that has no floor could use everything.
  @ArchTest
  static final ArchRule EVERY_CLASS_HAS_A_FLOOR =
      classes().should().resideInAnyPackage(packages(FLOORS.stream()));

  @ArchTest
  static final ArchRule FLOORS_USE_ONLY_LOWER_FLOORS =
      CompositeArchRule.of(
          IntStream.range(0, FLOORS.size())
              .boxed()
              .flatMap(
                  floor -> FLOORS.get(floor).stream().map(name -> usesOnlyLowerFloors(name, floor)))
              .toList());

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("cardwright.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW =
      noClasses()
          .that()
          .resideOutsideOfPackages(APP, ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..");

  /// Drawing into files needs no screen, but it is kept to where files are drawn, and to the
  /// outlines of formulas, which pages and files share.
  @ArchTest
  static final ArchRule AWT_ONLY_WHERE_FILES_ARE_DRAWN =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              APP,
              ROOT,
              "cardwright.preview.formula",
              "cardwright.preview.pdf",
              "cardwright.preview.thumbnail")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..");

  @ArchTest
  static final ArchRule WEB_VIEW_ONLY_IN_ONE_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("cardwright.app.preview")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene.web..", "netscape.javascript..");

  @ArchTest
  static final ArchRule PICOCLI_ONLY_IN_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("cardwright.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, ROOT)
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(be(inNullMarkedPackage()));

  private static ArchRule usesOnlyLowerFloors(String name, int floor) {
    String[] others =
        Stream.of(packages(FLOORS.stream().skip(floor)))
            .filter(other -> !other.equals(name))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true);
  }

  private static String[] packages(Stream<List<String>> floors) {
    return floors.flatMap(List::stream).toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> inNullMarkedPackage() {
    return DescribedPredicate.describe(
        "in a package marked @NullMarked",
        type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }
}
