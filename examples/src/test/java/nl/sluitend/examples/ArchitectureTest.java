package nl.sluitend.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;

/** The rooms of the library and the arrows between them, which run downward only. */
@AnalyzeClasses(packages = "nl.sluitend", importOptions = ArchitectureTest.Shipped.class)
class ArchitectureTest {
  /** What we ship: no tests, in folders or in the jar of tests that other modules use. */
  static final class Shipped implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  /** What is in the packages of files, but is none: names of bytes, and data beside the classes. */
  private static final Class<?>[] NO_FILES = {
    BufferedReader.class,
    ByteArrayOutputStream.class,
    ByteBuffer.class,
    ByteOrder.class,
    Charset.class,
    InputStream.class,
    InputStreamReader.class,
    IOException.class,
    Reader.class,
    StandardCharsets.class,
    UncheckedIOException.class
  };

  @ArchTest
  static final ArchRule ARROWS_RUN_DOWNWARD =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("examples")
          .definedBy("nl.sluitend.examples..")
          .layer("io.report")
          .definedBy("nl.sluitend.io.report..")
          .layer("io.datapackage")
          .definedBy("nl.sluitend.io.datapackage..")
          .layer("io.csv")
          .definedBy("nl.sluitend.io.csv..")
          .layer("io.statement")
          .definedBy("nl.sluitend.io.statement..")
          .layer("io.sheet")
          .definedBy("nl.sluitend.io.sheet..")
          .layer("io.text")
          .definedBy("nl.sluitend.io.text..")
          .layer("io.json")
          .definedBy("nl.sluitend.io.json..")
          .layer("io.tree")
          .definedBy("nl.sluitend.io.tree..")
          .layer("io")
          .definedBy("nl.sluitend.io")
          .layer("io.rules")
          .definedBy("nl.sluitend.io.rules..")
          .layer("io.iv3")
          .definedBy("nl.sluitend.io.iv3..")
          .layer("io.national")
          .definedBy("nl.sluitend.io.national..")
          .layer("comparison")
          .definedBy("nl.sluitend.comparison..")
          .layer("deliverycheck")
          .definedBy("nl.sluitend.deliverycheck..")
          .layer("ledger")
          .definedBy("nl.sluitend.ledger..")
          .layer("delivery")
          .definedBy("nl.sluitend.delivery..")
          .layer("national")
          .definedBy("nl.sluitend.national..")
          .layer("ruleset")
          .definedBy("nl.sluitend.ruleset..")
          .layer("check")
          .definedBy("nl.sluitend.check..")
          .layer("records")
          .definedBy("nl.sluitend.records..")
          .layer("overhead")
          .definedBy("nl.sluitend.overhead..")
          .layer("levy")
          .definedBy("nl.sluitend.levy..")
          .layer("reserve")
          .definedBy("nl.sluitend.reserve..")
          .layer("treasury")
          .definedBy("nl.sluitend.treasury..")
          .layer("overview")
          .definedBy("nl.sluitend.overview..")
          .layer("amendment")
          .definedBy("nl.sluitend.amendment..")
          .layer("indicator")
          .definedBy("nl.sluitend.indicator..")
          .layer("legality")
          .definedBy("nl.sluitend.legality..")
          .layer("contribution")
          .definedBy("nl.sluitend.contribution..")
          .layer("publish")
          .definedBy("nl.sluitend.publish..")
          .layer("statement")
          .definedBy("nl.sluitend.statement..")
          .layer("diagnose")
          .definedBy("nl.sluitend.diagnose..")
          .layer("relate")
          .definedBy("nl.sluitend.relate..")
          .layer("printed")
          .definedBy("nl.sluitend.printed..")
          .layer("table")
          .definedBy("nl.sluitend.table..")
          .layer("bbv")
          .definedBy("nl.sluitend.bbv..")
          .layer("money")
          .definedBy("nl.sluitend.money..")
          .layer("message")
          .definedBy("nl.sluitend.message..")
          .layer("linear")
          .definedBy("nl.sluitend.linear..")
          .whereLayer("examples")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("io.report")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("io.datapackage")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("io.csv")
          .mayOnlyBeAccessedByLayers("examples", "io.datapackage", "io.iv3")
          .whereLayer("io.json")
          .mayOnlyBeAccessedByLayers("examples", "io.datapackage")
          .whereLayer("io.statement")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("io.sheet")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("io.text")
          .mayOnlyBeAccessedByLayers(
              "io.iv3", "io.national", "io.report", "io.sheet", "io.statement")
          .whereLayer("io.tree")
          .mayOnlyBeAccessedByLayers(
              "io.datapackage", "io.iv3", "io.json", "io.report", "io.rules", "io.statement")
          .whereLayer("io.rules")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("io.iv3")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("io.national")
          .mayOnlyBeAccessedByLayers("examples", "io.iv3")
          .whereLayer("comparison")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("deliverycheck")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("ledger")
          .mayOnlyBeAccessedByLayers("examples", "io.iv3")
          .whereLayer("delivery")
          .mayOnlyBeAccessedByLayers("examples", "io.iv3", "comparison", "deliverycheck", "ledger")
          .whereLayer("national")
          .mayOnlyBeAccessedByLayers("examples", "io.iv3", "io.national")
          .whereLayer("ruleset")
          .mayOnlyBeAccessedByLayers("examples", "io.rules")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers(
              "examples", "io.report", "io.rules", "deliverycheck", "levy", "ruleset")
          .whereLayer("records")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("overhead")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("levy")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("reserve")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("treasury")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("overview")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("amendment")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("indicator")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("legality")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("contribution")
          .mayOnlyBeAccessedByLayers("examples")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("examples", "io.csv", "contribution", "ledger", "overhead")
          .whereLayer("statement")
          .mayOnlyBeAccessedByLayers(
              "examples",
              "io.statement",
              "amendment",
              "contribution",
              "indicator",
              "legality",
              "levy",
              "overhead",
              "overview",
              "publish",
              "reserve",
              "treasury")
          .whereLayer("diagnose")
          .mayOnlyBeAccessedByLayers("examples", "io.report", "check")
          .whereLayer("relate")
          .mayOnlyBeAccessedByLayers(
              "examples",
              "io.report",
              "io.sheet",
              "check",
              "comparison",
              "deliverycheck",
              "diagnose",
              "ledger",
              "publish",
              "ruleset")
          .whereLayer("linear")
          .mayOnlyBeAccessedByLayers("relate", "records", "publish", "statement")
          .whereLayer("bbv")
          .mayOnlyBeAccessedByLayers(
              "examples",
              "io.report",
              "io.datapackage",
              "io.csv",
              "io.json",
              "io.tree",
              "io.iv3",
              "io.national",
              "check",
              "comparison",
              "delivery",
              "deliverycheck",
              "ledger",
              "national",
              "overhead",
              "statement",
              "table")
          .whereLayer("printed")
          .mayOnlyBeAccessedByLayers(
              "examples",
              "io.report",
              "io.datapackage",
              "io.csv",
              "publish",
              "io.sheet",
              "io.statement",
              "io.text",
              "io.iv3",
              "io.national",
              "check",
              "delivery",
              "deliverycheck",
              "diagnose",
              "ledger",
              "national",
              "relate",
              "records",
              "ruleset");

  @ArchTest
  static final ArchRule NOTHING_RUNS_IN_A_CIRCLE =
      slices().matching("nl.sluitend.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CORE_KNOWS_NO_FILES_CLOCKS_LOCALES_OR_PROPERTIES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "nl.sluitend.money..",
              "nl.sluitend.message..",
              "nl.sluitend.table..",
              "nl.sluitend.bbv..",
              "nl.sluitend.linear..",
              "nl.sluitend.printed..",
              "nl.sluitend.relate..",
              "nl.sluitend.diagnose..",
              "nl.sluitend.records..",
              "nl.sluitend.check..",
              "nl.sluitend.ruleset..",
              "nl.sluitend.publish..",
              "nl.sluitend.contribution..",
              "nl.sluitend.legality..",
              "nl.sluitend.indicator..",
              "nl.sluitend.amendment..",
              "nl.sluitend.overview..",
              "nl.sluitend.treasury..",
              "nl.sluitend.reserve..",
              "nl.sluitend.levy..",
              "nl.sluitend.statement..",
              "nl.sluitend.delivery..",
              "nl.sluitend.deliverycheck..",
              "nl.sluitend.ledger..",
              "nl.sluitend.comparison..",
              "nl.sluitend.national..",
              "nl.sluitend.overhead..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio..", "java.time..", "java.net..")
                  .and(not(belongToAnyOf(LocalDate.class, ChronoLocalDate.class)))
                  .and(not(belongToAnyOf(NO_FILES))))
          // Days are given; nobody looks at the calendar.
          .orShould()
          .callMethodWhere(target(owner(type(LocalDate.class))).and(target(name("now"))))
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault");

  @ArchTest
  static final ArchRule NO_IMPLEMENTATION_OF_MONEY_IS_NAMED =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.javamoney..");

  @ArchTest
  static final ArchRule ONLY_IO_KNOWS_JACKSON_CSV_AND_WORKBOOKS =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.sluitend.io..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "org.dhatim..");

  @ArchTest
  static final ArchRule NO_BINARY_FLOATING_POINT =
      classes()
          .that()
          .resideInAPackage("nl.sluitend..")
          .should()
          .onlyDependOnClassesThat()
          .doNotBelongToAnyOf(Double.class, Float.class, double.class, float.class);
}
