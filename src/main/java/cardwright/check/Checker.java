package cardwright.check;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.Messages;
import cardwright.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what is wrong with cards, and mends it. Immutable and safe for use by several threads.
public final class Checker {

  /// A card has few problems; a fix that brings a new one must not go round for ever.
  private static final int MOST_FIXES = 1000;

  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparing(Problem::span).thenComparing(Problem::severity);

  private final CardEngine engine;
  private final List<Rule> rules;

  /// @param lists what the Hub knows
  public Checker(CardEngine engine, HubLists lists) {
    this.engine = engine;
    rules =
        List.of(
            new TextRule(
                List.of(
                    "language",
                    "license",
                    "library_name",
                    "pipeline_tag",
                    "datasets",
                    "base_model",
                    "base_model_relation")),
            new LanguageRule(lists.languages()),
            new ChoiceRule("license", lists.licenses()),
            new PipelineTagRule(lists.pipelineTags()),
            new ChoiceRule("base_model_relation", lists.relations()),
            new RepoIdRule("base_model", Messages.of("check.useModelIdFromHttps")),
            new RepoIdRule("datasets", Messages.of("check.ifPossibleUseDatasetId")),
            new ListRule("tags", true),
            new ListRule("widget", false),
            new ListRule("model-index", false),
            new ModelIndexRule(),
            new SumRule(engine),
            new ListEchoRule(engine));
  }

  /// A checker that knows the lists that come with the program.
  public static Checker standard(CardEngine engine) {
    return new Checker(engine, HubLists.builtIn());
  }

  /// Everything wrong with a card, in the order of its text: what reading found, what the Hub would
  /// refuse or warn about, and what does not add up.
  public List<Problem> check(Reading reading) {
    Findings findings = new Findings(reading.frontMatter());
    reading.problems().forEach(findings::add);
    rules.forEach(rule -> rule.check(reading, findings));
    List<Problem> problems = new ArrayList<>(findings.problems());
    problems.sort(IN_ORDER);
    return List.copyOf(problems);
  }

  /// The edit that mends all that has a fix, one fix after another; empty if there is none.
  public Edit fixAll(Reading reading) {
    Reading now = reading;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < MOST_FIXES && seen.add(now.text()); i++) {
      Optional<Edit> fix = firstFix(now);
      if (fix.isEmpty()) {
        break;
      }
      now = engine.read(fix.get().apply(now.text()));
    }
    return Edit.between(Messages.of("check.fixAllProblems"), reading.text(), now.text());
  }

  private Optional<Edit> firstFix(Reading reading) {
    return check(reading).stream()
        .flatMap(problem -> problem.fix().stream())
        .filter(fix -> !fix.trimmed(reading.text()).isEmpty())
        .findFirst();
  }
}
