package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.CardRecord;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.Exporter;
import cardwright.deck.Exporter.Exported;
import cardwright.deck.Exporter.Outcome;
import cardwright.deck.NamePattern;
import cardwright.deck.RecordSink;
import cardwright.deck.Records;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cardwright export`: makes cards of records.
@Command(
    name = "export",
    description = "Writes one card per record of JSON, JSON Lines or CSV.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "JSON and JSON Lines have the shape that 'read' prints. CSV has one row per person, with the",
      "columns card, name, avatar, shown, handle, downloaded, retweets, short, kept; and, once per"
          + " card,",
      "model, kind, thumbnail, report, data, training, layout, path, language, tags, prompts,",
      "metadata.KEY, fields.NAME."
    })
final class ExportCommand implements Callable<Integer> {

  private final CardEngine engine;
  private final Console console;

  @Parameters(paramLabel = "DATA", description = "A file of records.")
  private String data = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write.")
  private String out = "";

  @Option(names = "--layout", paramLabel = "NAME", description = "The layout of all cards.")
  private @Nullable String layout;

  @Option(
      names = "--name",
      paramLabel = "PATTERN",
      description = {
        "How files are named: {model}, {owner}, {name}, {layout}, {card}, {index}.",
        "Default: {model}/README.md."
      })
  private @Nullable String pattern;

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dryRun;

  ExportCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Export export = new Export(exporter());
    try {
      Records.read(Arguments.path(data), export);
    } catch (DeckException e) {
      console.tell(e.problem());
      export.sum();
      return ExitCode.USAGE;
    }
    export.sum();
    return export.problems == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Exporter exporter() throws UsageException {
    try {
      NamePattern names = pattern == null ? null : NamePattern.parse(pattern);
      return new Exporter(engine, Arguments.path(out), names, layout, dryRun);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /// One run: writes the records as they come and counts what became of them.
  private final class Export implements RecordSink {

    private final Exporter exporter;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int problems;

    private Export(Exporter exporter) {
      this.exporter = exporter;
    }

    @Override
    public void record(CardRecord cardRecord) {
      try {
        Exported exported = exporter.export(data, cardRecord);
        counts.merge(exported.outcome(), 1, Integer::sum);
        if (exported.outcome() != Outcome.UNCHANGED) {
          tell(exported);
        }
        if (cardRecord.ownLines() > 0) {
          String lost =
              cardRecord.ownLines()
                  + " lines of the card's own text are not in "
                  + exported.file()
                  + "; copy them by hand where they are needed";
          note(new DeckProblem(data, cardRecord.line(), lost));
        } else if (!cardRecord.exact()) {
          String differs =
              "the card this was read from differs from its layout, and so from "
                  + exported.file()
                  + " (line ends, order, comments, or texts that the data do not hold); compare"
                  + " them";
          note(new DeckProblem(data, cardRecord.line(), differs));
        }
      } catch (DeckException e) {
        rejected(e.problem());
      }
    }

    private void tell(Exported exported) {
      String outcome = exported.outcome().name().toLowerCase(Locale.ROOT);
      if (dryRun) {
        console.println(exported.file() + ": would be " + outcome);
      } else {
        console.say(exported.file() + ": " + outcome);
      }
    }

    @Override
    public void rejected(DeckProblem problem) {
      problems++;
      console.tell(problem);
    }

    @Override
    public void note(DeckProblem problem) {
      console.tell(problem);
    }

    private void sum() {
      console.say(
          "cardwright export: %d new, %d changed, %d unchanged, %d not written"
              .formatted(
                  counts.getOrDefault(Outcome.NEW, 0),
                  counts.getOrDefault(Outcome.CHANGED, 0),
                  counts.getOrDefault(Outcome.UNCHANGED, 0),
                  problems));
    }
  }
}
