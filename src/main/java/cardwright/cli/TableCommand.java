package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.WholeFile;
import cardwright.deck.table.CardReadings;
import cardwright.deck.table.DeckTable;
import cardwright.deck.table.TableFormat;
import cardwright.deck.table.TableWriter;
import cardwright.deck.table.TableWriter.CsvForm;
import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cardwright table`: writes the deck as a table.
@Command(name = "table", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TableCommand implements Callable<Integer> {

  private final CardEngine engine;
  private final Console console;

  @Mixin private DeckArgument deck = new DeckArgument();

  @Option(names = "--out", paramLabel = "${bundle:label.file}", required = true)
  private String out = "";

  @Option(names = "--columns", paramLabel = "${bundle:label.name}", split = ",")
  private List<String> names = List.of();

  @Option(names = "--format", paramLabel = "${bundle:label.format}")
  private @Nullable TableFormat format;

  @Option(names = "--separator", paramLabel = "${bundle:label.char}")
  private String separator = "";

  @Option(names = "--bom")
  private boolean mark;

  TableCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Path file = Arguments.path(out);
    TableFormat form = format == null ? TableFormat.of(file).orElse(null) : format;
    if (form == null) {
      throw new UsageException(Messages.of("cli.doesNotSayWhatWrite", out));
    }
    CsvForm csv = new CsvForm(separator(file), mark);
    List<DeckColumn> chosen = columns();
    List<Path> roots = deck.roots();
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> cards = deck.cards(problems);
    problems.forEach(console::tell);
    if (cards.isEmpty()) {
      return ExitCode.USAGE;
    }
    DeckTable table = new DeckTable(CardReadings.files(engine), DeckKeys.of(roots, cards), cards);
    try (Cancellation cancellation = new Cancellation()) {
      Run run = new Run(cancellation, cards.size());
      int written = write(table, file, form, csv, chosen, run);
      if (written < 0) {
        console.say(Messages.of("cli.cardwrightTableStoppedWas", out));
        return ExitCode.PROBLEMS;
      }
      console.say(Messages.of("cli.cardwrightTableCards", written, out));
      return problems.isEmpty() && run.clean ? ExitCode.DONE : ExitCode.PROBLEMS;
    } catch (DeckException e) {
      console.tell(e.problem());
      return ExitCode.USAGE;
    }
  }

  private char separator(Path file) throws UsageException {
    boolean tabs = file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(tsv|tab)");
    return switch (separator) {
      case "" -> tabs ? '\t' : ',';
      case "," -> ',';
      case ";" -> ';';
      case "tab", "\t" -> '\t';
      default -> throw new UsageException(Messages.of("cli.noSeparatorTakeTab", separator));
    };
  }

  private List<DeckColumn> columns() throws UsageException {
    List<DeckColumn> columns = new ArrayList<>();
    for (String name : names) {
      try {
        if (!name.strip().equals(DeckTable.KEY)) {
          columns.add(DeckColumn.of(name.strip()));
        }
      } catch (IllegalArgumentException e) {
        throw new UsageException(Messages.of("cli.notColumn", e.getMessage()));
      }
    }
    return columns;
  }

  /// @return how many rows; -1 if it was stopped
  private static int write(
      DeckTable table, Path file, TableFormat form, CsvForm csv, List<DeckColumn> chosen, Run run)
      throws DeckException {
    try (WholeFile whole = WholeFile.open(file)) {
      try {
        DeckTable.Start start =
            columns -> TableWriter.of(form, whole.stream(), DeckTable.names(columns), csv);
        int written =
            chosen.isEmpty()
                ? table.writeAll(start, run)
                : table.write(chosen, start.begin(chosen), run);
        if (!run.goesOn()) {
          return -1;
        }
        whole.finish();
        return written;
      } catch (IOException e) {
        throw whole.failed(e);
      } finally {
        run.end();
      }
    }
  }

  /// The table on its way.
  private final class Run implements DeckTable.Sink {

    private final Cancellation cancellation;
    private final int cards;
    private final Progress progress = new Progress(console, Messages.of("cli.cards"));
    private boolean clean = true;

    private Run(Cancellation cancellation, int cards) {
      this.cancellation = cancellation;
      this.cards = cards;
    }

    @Override
    public void done(double share) {
      progress.show(Math.round(share * cards), share);
    }

    @Override
    public void problem(DeckProblem problem) {
      clean = false;
      progress.end();
      console.tell(problem);
    }

    @Override
    public boolean goesOn() {
      return !cancellation.isAsked();
    }

    private void end() {
      progress.end();
    }
  }
}
