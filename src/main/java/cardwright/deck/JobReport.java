package cardwright.deck;

import cardwright.deck.CardOutput.Outcome;
import cardwright.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a job did: how many cards of each outcome, and the first problems. Not for use by several
/// threads.
public final class JobReport {

  /// More are only counted: a report must not fill the memory.
  private static final int MOST_PROBLEMS = 1_000;

  private final String job;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<DeckProblem> problems = new ArrayList<>();
  private int told;
  private int skipped;
  private int notReached;
  private boolean complete;
  private @Nullable DeckProblem reason;

  /// @param job its name, `export`
  public JobReport(String job) {
    this.job = job;
  }

  /// Counts a card that was worked on.
  public void count(Outcome outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  /// Counts a card that failed, or data that gave none.
  public void failed(DeckProblem problem) {
    count(Outcome.FAILED);
    told++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  /// Counts a card that an earlier run had finished.
  public void skip() {
    skipped++;
  }

  /// Counts cards that were not tried, for the job stopped before.
  public void notReached(int cards) {
    notReached += cards;
  }

  /// Forgets cards that were put out into a file that did not become whole, and so is not there.
  public void withdraw() {
    counts.remove(Outcome.NEW);
  }

  /// Says that everything was worked on: the job was neither cancelled nor broken off.
  public void complete() {
    complete = true;
  }

  /// Whether everything was worked on.
  public boolean isComplete() {
    return complete;
  }

  /// Says what broke the job off, such as a disk that is full.
  public void brokenOff(DeckProblem why) {
    reason = why;
  }

  /// The report in words: `3 new, 0 changed, 2 unchanged, 1 not written`.
  public String text() {
    String text =
        Messages.of(
            "deck.newChangedUnchangedNotWritten",
            of(Outcome.NEW),
            of(Outcome.CHANGED),
            of(Outcome.UNCHANGED),
            of(Outcome.FAILED));
    text = skipped > 0 ? Messages.of("deck.finishedBefore", text, skipped) : text;
    text = notReached > 0 ? Messages.of("deck.notReached", text, notReached) : text;
    return complete ? text : Messages.of("deck.stoppedBeforeEnd", text);
  }

  /// How many cards had an outcome.
  public int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /// Whether nothing was counted.
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /// The report as a JSON object, on several lines.
  public String json() {
    ObjectNode report = JsonMapper.shared().createObjectNode();
    report.put("job", job);
    report.put("complete", complete);
    for (Outcome outcome : Outcome.values()) {
      report.put(outcome.name().toLowerCase(Locale.ROOT), of(outcome));
    }
    report.put("skipped", skipped);
    report.put("notReached", notReached);
    ArrayNode list = report.putArray("problems");
    problems.forEach(problem -> put(problem, list.addObject()));
    report.put("problemsLeftOut", told - problems.size());
    if (reason != null) {
      put(reason, report.putObject("brokenOff"));
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
  }

  private static void put(DeckProblem problem, ObjectNode entry) {
    entry.put("file", problem.file());
    entry.put("line", problem.line());
    entry.put("message", problem.message());
  }
}
