package nl.sluitend.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The test kit as users get it, and the project that they may copy. */
class TestKitTest {
  private static final JavaClasses KIT =
      new ClassFileImporter()
          .withImportOption(TestKitTest::isOfKit)
          .importPackages("nl.sluitend.testkit");

  /** As the jar is packed: without the tests of the kit. */
  private static boolean isOfKit(Location location) {
    return !location.matches(Pattern.compile(".*Test(\\$[^/]*)?\\.class"));
  }

  @Test
  void needs_jqwik_only_for_arbitraries() {
    noClasses()
        .that()
        .haveSimpleNameNotContaining("BudgetTables")
        .and()
        .haveNameNotMatching(".*BudgetTables\\$.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.jqwik..")
        .check(KIT);
  }

  @Test
  void needs_assertj_only_for_assertions() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Assert")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.assertj..")
        .check(KIT);
  }

  @Test
  void needs_nothing_else() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "nl.sluitend..", "net.jqwik..", "org.assertj..", "org.jspecify..")
        .andShould()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("nl.sluitend.io..", "nl.sluitend.examples..")
        .check(KIT);
  }

  @Test
  void the_project_to_copy_names_the_versions_of_our_build() throws IOException {
    String ours = Files.readString(Path.of("..", "pom.xml"));
    String own = Files.readString(Path.of("own-rule", "pom.xml"));
    Map<String, String> versions = found(own, "<(version\\.[a-z]+)>([^<]+)<");
    String project = versions.remove("version.sluitend");
    assertThat(ours).contains("<artifactId>sluitend</artifactId>\n  <version>" + project + "<");
    assertThat(found(ours, "<(version\\.[a-z]+)>([^<]+)<")).containsAllEntriesOf(versions);
    String plugin = "<artifactId>(maven-[a-z]+-plugin)</artifactId>\\s*<version>([^<]+)<";
    assertThat(found(own, plugin)).isNotEmpty();
    assertThat(found(ours, plugin)).containsAllEntriesOf(found(own, plugin));
  }

  private static Map<String, String> found(String text, String pattern) {
    Map<String, String> found = new TreeMap<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2));
    }
    return found;
  }
}
