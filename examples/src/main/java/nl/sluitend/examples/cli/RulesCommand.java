package nl.sluitend.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.sluitend.check.Rule;
import nl.sluitend.check.RuleBook;
import nl.sluitend.io.report.RulePages;
import nl.sluitend.message.Language;
import nl.sluitend.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sluitend rules}: the rule book, or one page of it. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = {
      "Toont het regelboek, of van één regel de bladzijde: wat zij vraagt, waarom, en een tabel die"
          + " slaagt en een die dat niet doet."
    },
    exitCodeListHeading = "Exitcodes:%n",
    exitCodeList = {"0:getoond", "2:niet te gebruiken, of er is geen regel met dit id"})
final class RulesCommand implements Callable<Integer> {
  /** How pages are written. */
  enum Format {
    TEXT(RulePages.Format.TEXT),
    MD(RulePages.Format.MARKDOWN);

    private final RulePages.Format pages;

    Format(RulePages.Format pages) {
      this.pages = pages;
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Id van de regel, zoals SUM-001; zonder id alle regels.")
  private @Nullable String id;

  @Option(
      names = "--format",
      paramLabel = "text|md",
      defaultValue = "text",
      description = "Tekst of Markdown (standaard ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Taal (standaard ${DEFAULT-VALUE}).")
  private ReportOptions.Lang lang = ReportOptions.Lang.NL;

  @Option(
      names = "--rules",
      paramLabel = "BESTAND",
      description = "Eigen regels, naast die van het programma.")
  private @Nullable Path rules;

  @Override
  public Integer call() {
    Language language = lang.language();
    Inputs inputs = new Inputs(spec.commandLine().getErr(), language);
    RuleBook book = inputs.rules(Optional.ofNullable(rules));
    if (inputs.hasFailed()) {
      return Sluitend.EXIT_UNUSABLE;
    }
    Optional<String> asked = Optional.ofNullable(id);
    if (asked.filter(one -> book.rule(one).isEmpty()).isPresent()) {
      spec.commandLine().getErr().println(unknown(asked.get(), book).in(language));
      return Sluitend.EXIT_UNUSABLE;
    }
    spec.commandLine()
        .getOut()
        .print(
            asked
                .map(one -> RulePages.page(book, one, language, format.pages))
                .orElseGet(() -> RulePages.index(book, language, format.pages)));
    return Sluitend.EXIT_CLEAN;
  }

  private static Message unknown(String id, RuleBook book) {
    String near =
        String.join(", ", NearestWords.to(id, book.rules().stream().map(Rule::id).toList()));
    return new Message(
        "sluitend: er is geen regel '%s'; het meest lijkt daarop: %s (alle: sluitend rules)"
            .formatted(id, near),
        "sluitend: there is no rule '%s'; most like it: %s (all: sluitend rules)"
            .formatted(id, near));
  }
}
