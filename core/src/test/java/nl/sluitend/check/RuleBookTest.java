package nl.sluitend.check;

import static nl.sluitend.printed.Grids.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.sluitend.message.Message;
import nl.sluitend.table.BudgetTable;
import nl.sluitend.table.CellReference;

class RuleBookTest {
  private static final Message WHY = new Message("daarom", "that is why");
  private static final Rule OWN = new Rule("GEM-001", WHY, Severity.ERROR, WHY, "own");
  private static final BudgetTable TABLE =
      table("Post;Begroting;Rekening\nA;1;40\nB;2;50\nTotaal;3;95");

  private static TableRule rule(String id) {
    Rule rule = new Rule(id, WHY, Severity.ERROR, WHY, "own");
    return TableRule.of(rule, facts -> new RuleOutcome.Passed(rule, 1));
  }

  private static TableRule finding(Rule rule, Severity... severities) {
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      findings.add(new Finding(rule, severity, List.of(new CellReference(0, 0)), Map.of(), WHY));
    }
    return TableRule.of(rule, facts -> new RuleOutcome.Failed(rule, 1, findings));
  }

  private static TableRule throwing(RuntimeException thrown) {
    return TableRule.of(
        OWN,
        facts -> {
          throw thrown;
        });
  }

  private static RuleOutcome own(RuleBook book) {
    return book.check("a.csv", TABLE).outcome("GEM-001").orElseThrow();
  }

  @Example
  void a_rule_of_ten_lines_is_checked_after_the_others() {
    RuleBook book = RuleBook.standard().with(rule("GEM-001"));
    List<RuleOutcome> outcomes = book.check("a.csv", TABLE).outcomes();
    assertThat(outcomes).hasSize(Rule.all().size() + 1);
    assertThat(outcomes.get(outcomes.size() - 1)).isEqualTo(new RuleOutcome.Passed(OWN, 1));
    assertThat(RuleBook.standard().rules()).hasSize(Rule.all().size());
  }

  @Example
  void an_unknown_or_double_id_is_named_with_what_there_is() {
    RuleBook book = RuleBook.empty().with(rule("GEM-001")).with(rule("GEM-002"));
    String all = "GEM-001, GEM-002";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.with(rule("GEM-002")))
        .withMessageContainingAll("'GEM-002'", all);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.without("GEM-9", WHY))
        .withMessageContainingAll("'GEM-9'", all);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.severity("GEM-9", Severity.ERROR))
        .withMessageContainingAll("'GEM-9'", all);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.requiring("GEM-9"))
        .withMessageContainingAll("'GEM-9'", all);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.empty().example("GEM-9"))
        .withMessageContainingAll("'GEM-9'", "none");
  }

  @Example
  void a_rule_that_is_switched_off_is_not_run_but_stays_in_its_place() {
    RuleBook book =
        RuleBook.empty()
            .with(throwing(new IllegalStateException("not to be run")))
            .with(rule("GEM-002"))
            .without("GEM-001", WHY);
    assertThat(book.check("a.csv", TABLE).outcomes())
        .containsExactly(
            new RuleOutcome.SwitchedOff(OWN, WHY), new RuleOutcome.Passed(book.rules().get(1), 1));
    assertThat(book.check("a.csv", TABLE).isClean()).isTrue();
    assertThat(book.requiring("GEM-001").check("a.csv", TABLE).isClean()).isFalse();
  }

  @Example
  void only_the_rules_of_a_group_are_run_and_the_others_say_so() {
    Rule draft = OWN.withGroups(RuleGroup.DRAFT_BUDGET);
    RuleBook book = RuleBook.empty().with(finding(draft, Severity.ERROR)).with(rule("GEM-002"));
    assertThat(own(book.only(RuleGroup.DRAFT_BUDGET))).isInstanceOf(RuleOutcome.Failed.class);
    assertThat(own(book.only(RuleGroup.ACCOUNTS)))
        .isEqualTo(
            new RuleOutcome.SwitchedOff(
                draft, new Message("hoort niet bij jaarstukken", "does not belong to accounts")));
    assertThat(book.only(RuleGroup.ACCOUNTS).check("a.csv", TABLE).outcomes()).hasSize(2);
  }

  @Property
  void severity_replaces_the_highest_and_caps_the_others(
      @ForAll Severity own, @ForAll Severity found, @ForAll Severity given) {
    if (found.compareTo(own) > 0) {
      return;
    }
    Rule rule = OWN.withSeverity(own);
    RuleBook book = RuleBook.empty().with(finding(rule, found)).severity("GEM-001", given);
    Finding finding = own(book).findings().get(0);
    Severity expected = found == own || found.compareTo(given) > 0 ? given : found;
    assertThat(finding.severity()).isEqualTo(expected);
    assertThat(finding.rule()).isEqualTo(book.rules().get(0));
    assertThat(book.rules().get(0)).isEqualTo(rule.withSeverity(given));
    assertThat(own(book.severity("GEM-001", own)).findings().get(0).severity()).isEqualTo(found);
  }

  @Example
  void what_a_rule_throws_is_said_in_one_line_that_is_always_the_same() {
    String object = new Object() + " and [I@1b2c3d, mail jan@feed.nl";
    RuleBook book = RuleBook.empty().with(throwing(new IllegalStateException("a\n\tb " + object)));
    assertThat(own(book))
        .isEqualTo(
            new RuleOutcome.Error(
                OWN,
                Message.same(
                    "IllegalStateException: a b java.lang.Object and [I, mail jan@feed.nl")));
    Runnable lambda = () -> {};
    RuleBook other = RuleBook.empty().with(throwing(new IllegalStateException("" + lambda)));
    assertThat(own(other))
        .isEqualTo(
            new RuleOutcome.Error(
                OWN,
                Message.same("IllegalStateException: nl.sluitend.check.RuleBookTest$$Lambda")));
    assertThat(own(RuleBook.empty().with(throwing(new IllegalStateException()))))
        .isEqualTo(new RuleOutcome.Error(OWN, Message.same("IllegalStateException")));
  }

  @Example
  void a_long_message_is_cut_between_characters() {
    String text = "x".repeat(499) + "😀" + "y".repeat(20);
    RuleOutcome.Error error =
        (RuleOutcome.Error) own(RuleBook.empty().with(throwing(new IllegalStateException(text))));
    assertThat(error.because().english())
        .isEqualTo("IllegalStateException: " + "x".repeat(499) + "…");
  }

  @Example
  void an_exception_that_cannot_even_say_what_it_is_is_an_error() {
    @SuppressWarnings("serial")
    class Mute extends RuntimeException {
      @Override
      public String getMessage() {
        throw new IllegalStateException();
      }
    }
    assertThat(own(RuleBook.empty().with(throwing(new Mute()))))
        .isInstanceOf(RuleOutcome.Error.class);
  }

  @Example
  void a_rule_cannot_accept_its_own_finding() {
    AcceptedDeviation accepted =
        new AcceptedDeviation(
            "GEM-001", "a.csv", List.of(), Map.of(), "r", "a", LocalDate.MIN, LocalDate.MAX);
    Finding finding =
        new Finding(
            OWN, Severity.ERROR, List.of(), Map.of(), WHY, Optional.empty(), Optional.of(accepted));
    RuleBook book =
        RuleBook.empty()
            .with(TableRule.of(OWN, facts -> new RuleOutcome.Failed(OWN, 1, List.of(finding))));
    assertThat(own(book).findings().get(0).accepted()).isEmpty();
    assertThat(book.check("a.csv", TABLE).isClean()).isFalse();
  }

  @Example
  void all_rules_of_one_table_share_one_search() {
    List<Object> seen = new ArrayList<>();
    RuleBook book = RuleBook.empty();
    for (String id : List.of("GEM-001", "GEM-002")) {
      Rule rule = rule(id).rule();
      book =
          book.with(
              TableRule.of(
                  rule,
                  facts -> {
                    seen.add(facts.relations());
                    return new RuleOutcome.Passed(rule, 1);
                  }));
    }
    CheckedTable checked = book.check("a.csv", TABLE);
    assertThat(seen.get(1)).isSameAs(seen.get(0));
    assertThat(checked.relations()).isSameAs(seen.get(0));
  }

  @Example
  void what_is_known_of_a_table_does_not_depend_on_the_rules() {
    CheckedTable standard = RuleBook.standard().check("a.csv", TABLE);
    CheckedTable none = RuleBook.empty().check("a.csv", TABLE);
    assertThat(none.verdict()).isEqualTo(standard.verdict()).isEqualTo(TableVerdict.DOES_NOT_CLOSE);
    assertThat(none.relations()).isEqualTo(standard.relations());
    assertThat(none.joint()).isEqualTo(standard.joint());
    assertThat(none.convention()).isEqualTo(standard.convention());
    assertThat(none.notTried()).isEqualTo(standard.notTried());
    assertThat(standard.isClean()).isFalse();
    assertThat(none.blockers())
        .extracting(Blocker::kind)
        .containsExactly(Blocker.Kind.NOTHING_CHECKED);
  }

  @Example
  void tables_get_every_rule_of_the_book_once_even_if_another_book_checked_them() {
    CheckedTable bare = RuleBook.empty().check("a.csv", TABLE);
    RuleBook book = RuleBook.standard().requiring("QUO-001");
    CheckedTable checked = book.check(List.of(bare)).get(0);
    assertThat(checked.outcomes())
        .extracting(RuleOutcome::rule)
        .containsExactlyInAnyOrderElementsOf(book.rules());
    assertThat(checked.required()).isEqualTo(Set.of("QUO-001"));
    assertThat(book.check(List.of(book.check("a.csv", TABLE))))
        .containsExactly(book.check("a.csv", TABLE));
  }

  @Example
  void ids_are_plain_words() {
    assertThatIllegalArgumentException().isThrownBy(() -> rule("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> rule(""));
    assertThatIllegalArgumentException().isThrownBy(() -> rule("<script>"));
    assertThat(rule("TIE-overhead_0.4").rule().id()).isEqualTo("TIE-overhead_0.4");
  }

  @Example
  void parameters_have_a_name_of_their_own() {
    RuleParameter one = new RuleParameter("limit", "1", WHY);
    assertThat(OWN.withParameters(one).parameters()).containsExactly(one);
    assertThatIllegalArgumentException().isThrownBy(() -> OWN.withParameters(one, one));
    assertThatIllegalArgumentException().isThrownBy(() -> new RuleParameter(" ", "1", WHY));
  }

  @Example
  void what_another_book_said_is_asked_again_where_the_rules_differ() {
    RuleBook mild =
        RuleBook.empty().with(finding(OWN, Severity.ERROR)).severity("GEM-001", Severity.WARNING);
    RuleBook strict = RuleBook.empty().with(rule("GEM-000")).with(finding(OWN, Severity.ERROR));
    RuleBook off = mild.without("GEM-001", WHY);
    for (RuleBook first : List.of(mild, strict, off)) {
      CheckedTable table = first.check("a.csv", TABLE);
      assertThat(strict.check(List.of(table)))
          .extracting(CheckedTable::outcomes)
          .containsExactly(strict.check("a.csv", TABLE).outcomes());
      assertThat(off.check(List.of(table)).get(0).outcome("GEM-001"))
          .contains(off.check("a.csv", TABLE).outcome("GEM-001").orElseThrow());
    }
  }

  @Example
  void outcomes_of_other_books_stay() {
    CheckedTable table = RuleBook.standard().check("a.csv", TABLE);
    List<CheckedTable> more = RuleBook.empty().with(rule("GEM-000")).check(List.of(table));
    assertThat(more.get(0).outcomes())
        .hasSize(table.outcomes().size() + 1)
        .startsWith(table.outcomes().toArray(RuleOutcome[]::new));
  }

  @Example
  void a_required_rule_over_tables_is_checked_once_it_was_in_one_of_them() {
    DocumentRule first =
        new DocumentRule() {
          @Override
          public Rule rule() {
            return OWN;
          }

          @Override
          public RuleOutcome check(CheckedTable table, List<CheckedTable> all) {
            return table.source().equals("a.csv")
                ? new RuleOutcome.Passed(OWN, 1)
                : new RuleOutcome.NotApplicable(OWN, WHY);
          }
        };
    RuleBook book = RuleBook.empty().with(rule("GEM-000")).with(first).requiring("GEM-001");
    CheckedTable a = book.check("a.csv", TABLE);
    CheckedTable b = book.check("b.csv", TABLE);
    assertThat(book.check(List.of(a, b))).allMatch(CheckedTable::isClean);
    assertThat(book.check(List.of(b))).noneMatch(CheckedTable::isClean);
  }

  /** Only code of others throws what is neither exception nor error. */
  @SuppressWarnings({"serial", "CheckedExceptionNotThrown"})
  private static final class Odd extends Throwable {
    Odd() {
      super("odd");
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Example
  void whatever_a_rule_throws_is_an_outcome_but_for_what_ends_the_machine() {
    for (Throwable thrown :
        List.of(new Odd(), new ServiceConfigurationError("x"), new StackOverflowError())) {
      TableRule throwing =
          TableRule.of(
              OWN,
              facts -> {
                RuleBookTest.<RuntimeException>sneak(thrown);
                return new RuleOutcome.Passed(OWN, 1);
              });
      assertThat(own(RuleBook.empty().with(throwing))).isInstanceOf(RuleOutcome.Error.class);
    }
    TableRule fatal =
        TableRule.of(
            OWN,
            facts -> {
              throw new InternalError("machine");
            });
    assertThatExceptionOfType(InternalError.class)
        .isThrownBy(() -> RuleBook.empty().with(fatal).check("a.csv", TABLE));
  }

  @Example
  void an_exception_whose_message_throws_has_no_message() {
    RuntimeException speechless =
        new RuntimeException() {
          private static final long serialVersionUID = 1;

          @Override
          public String getMessage() {
            throw new ServiceConfigurationError("x");
          }
        };
    assertThat(own(RuleBook.empty().with(throwing(speechless))))
        .isInstanceOf(RuleOutcome.Error.class);
  }
}
