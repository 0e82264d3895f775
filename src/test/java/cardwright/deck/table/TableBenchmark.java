package cardwright.deck.table;

import cardwright.card.CardEngine;
import cardwright.card.SeedMadeCards;
import cardwright.deck.Change;
import cardwright.deck.ChangeWriter;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.Parallel;
import cardwright.deck.table.TableWriter.CsvForm;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Measures a deck as a table, out and in with 1 % of its rows changed, beside a plain loop that
/// reads the bytes of the same files; not part of the build.
///
/// `mvn -q test -Dtest=TableBenchmark -Dcards=10000` warms up, then does each work and the plain
/// loop by turns and prints the middle times, in a table for the docs. Files go to `target/tables`.
class TableBenchmark {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final int ROUNDS = 5;

  private final int count = Integer.getInteger("cards", 10_000);
  private final Path root = Path.of("target", "tables", String.valueOf(count));
  private final Path deck = root.resolve("deck");
  private final List<Path> cards = new ArrayList<>();
  private int round;

  private interface Work {
    void run() throws Exception;
  }

  @Test
  void tables() throws Exception {
    for (int i = 0; i < count; i++) {
      Path card = deck.resolve("card" + i).resolve("README.md");
      Files.createDirectories(card.getParent());
      Files.writeString(card, SeedMadeCards.text(i));
      cards.add(card);
    }
    System.out.printf(Locale.ROOT, "%,d cards%n", count);
    for (TableFormat format : List.of(TableFormat.CSV, TableFormat.XLSX)) {
      measure("table out, all columns, " + format, () -> export(format, List.of()));
      measure("import, nothing changed, " + format, () -> imported(file(format), false));
    }
    export(TableFormat.CSV, List.of(DeckColumn.of("people[0].tweets.kept")));
    measure(
        "import, 1 % of the rows changed, dry run",
        () -> imported(changed(file(TableFormat.CSV)), false));
    measure(
        "import, 1 % of the rows changed, saved",
        () -> imported(changed(file(TableFormat.CSV)), true));
  }

  private Path file(TableFormat format) {
    return root.resolve("table." + format.name().toLowerCase(Locale.ROOT));
  }

  private void export(TableFormat format, List<DeckColumn> chosen) throws IOException {
    DeckTable table =
        new DeckTable(CardReadings.files(ENGINE), DeckKeys.of(List.of(deck), cards), cards);
    try (OutputStream out = Files.newOutputStream(file(format))) {
      CsvForm form = new CsvForm(',', false);
      DeckTable.Start start =
          columns -> TableWriter.of(format, out, DeckTable.names(columns), form);
      if (chosen.isEmpty()) {
        table.writeAll(start, Tables.QUIET);
      } else {
        table.write(chosen, start.begin(chosen), Tables.QUIET);
      }
    }
  }

  /// The table with another value in every hundredth row.
  private Path changed(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    round++;
    for (int i = 50; i < lines.size(); i += 100) {
      lines.set(i, lines.get(i).replaceFirst("[0-9]+$", String.valueOf(round)));
    }
    return Files.write(root.resolve("changed.csv"), lines, StandardCharsets.UTF_8);
  }

  private void imported(Path table, boolean save) throws DeckException {
    List<Change> changes = new ArrayList<>();
    new TableImport(ENGINE, CardReadings.files(ENGINE), DeckKeys.of(List.of(deck), cards))
        .read(
            table,
            new TableImport.Sink() {
              @Override
              public void edit(RowEdit edit) {
                changes.add(edit.change());
              }

              @Override
              public void unchanged(Path card) {}

              @Override
              public void problem(DeckProblem problem) {
                throw new IllegalStateException(problem.toString());
              }

              @Override
              public void note(DeckProblem problem) {
                throw new IllegalStateException(problem.toString());
              }
            });
    if (save) {
      new ChangeWriter(
              new JobJournal(root.resolve("jobs"), "import"),
              new JobReport("import"),
              (file, put) -> {})
          .write(changes);
    }
  }

  private long plain() {
    return Parallel.inOrder(cards, TableBenchmark::size).mapToLong(size -> size).sum();
  }

  private static long size(Path file) {
    try {
      return Files.readAllBytes(file).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void measure(String what, Work work) throws Exception {
    List<Times> mine = new ArrayList<>();
    List<Times> other = new ArrayList<>();
    for (int i = -2; i < ROUNDS; i++) {
      Times plain = time(() -> plain());
      Times worked = time(work);
      if (i >= 0) {
        other.add(plain);
        mine.add(worked);
      }
    }
    double clock = middle(mine, Times::clock);
    double processors = middle(mine, Times::processors);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %,.0f | %.1f | %.2f | %.1f |%n",
        what,
        clock,
        count / clock,
        clock / middle(other, Times::clock),
        processors,
        processors / middle(other, Times::processors));
  }

  private static double middle(List<Times> times, Function<Times, Double> part) {
    return times.stream().map(part).sorted().toList().get(ROUNDS / 2);
  }

  /// Seconds on the clock, and of the processors.
  private record Times(double clock, double processors) {}

  private static Times time(Work work) throws Exception {
    double processors = processors();
    long start = System.nanoTime();
    work.run();
    return new Times((System.nanoTime() - start) / 1e9, processors() - processors);
  }

  private static double processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
