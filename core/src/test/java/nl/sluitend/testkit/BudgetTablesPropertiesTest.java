package nl.sluitend.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.sluitend.relate.Verdict;

/** What holds for every table that the kit makes. */
class BudgetTablesPropertiesTest {
  @Provide
  Arbitrary<ValidTable> all() {
    return BudgetTables.all();
  }

  @Property(tries = 1000)
  void none_of_the_relations_it_was_made_from_is_broken(@ForAll("all") ValidTable valid) {
    assertThat(valid.judged())
        .isNotEmpty()
        .allSatisfy(judged -> assertThat(judged.count(Verdict.BROKEN)).isZero())
        .allSatisfy(judged -> assertThat(judged.count(Verdict.NOT_CHECKABLE)).isZero());
  }

  @Property(tries = 1000)
  void the_library_finds_nothing_broken_in_it(@ForAll("all") ValidTable valid) {
    SluitendAssertions.assertThat(valid.table()).addsUpWithinRounding();
  }
}
