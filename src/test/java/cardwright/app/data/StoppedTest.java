package cardwright.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.app.job.Progress;
import cardwright.card.CardEngine;
import cardwright.card.SeedMadeCards;
import cardwright.deck.ColumnMapping;
import cardwright.deck.DeckKeys;
import cardwright.deck.table.CardReadings;
import cardwright.deck.table.TableFormat;
import cardwright.deck.table.TableImport;
import cardwright.deck.table.TableWriter.CsvForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The works of this package when somebody stops them: every file is whole, and it is told.
class StoppedTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  @TempDir private Path folder;
  private final List<Path> cards = new ArrayList<>();

  /// Stops after some steps.
  private static final class After implements Progress {
    private final int steps;
    private volatile int asked;

    private After(int steps) {
      this.steps = steps;
    }

    @Override
    public void show(long done, long all) {}

    @Override
    public boolean goesOn() {
      return ++asked <= steps;
    }
  }

  @BeforeEach
  void fill() throws Exception {
    for (int i = 0; i < 20; i++) {
      Path card = folder.resolve("deck").resolve("card" + i).resolve("README.md");
      Files.createDirectories(card.getParent());
      cards.add(Files.writeString(card, SeedMadeCards.text(i)));
    }
  }

  private TableExport export(Path file) {
    TableChoice choice = new TableChoice(file, TableFormat.CSV, new CsvForm(',', false), List.of());
    return new TableExport(CardReadings.files(ENGINE), keys(), cards, choice);
  }

  private DeckKeys keys() {
    return DeckKeys.of(List.of(folder.resolve("deck")), cards);
  }

  @Test
  void aTableThatIsStoppedIsNotThere() throws Exception {
    Path file = Files.writeString(folder.resolve("table.csv"), "before");
    assertThat(export(file).run(new After(25))).isEqualTo(-1);
    assertThat(file).hasContent("before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
    assertThat(export(file).run(new After(1_000))).isEqualTo(20);
    assertThat(Files.readAllLines(file)).hasSize(21);
  }

  @Test
  void aComparisonThatIsStoppedSaysSo() throws Exception {
    Path file = folder.resolve("table.csv");
    export(file).run(new After(1_000));
    TableImport source = new TableImport(ENGINE, CardReadings.files(ENGINE), keys());
    ImportPlan stopped = ImportPlan.of(source, file, 20, new After(5));
    assertThat(stopped.complete()).isFalse();
    ImportPlan whole = ImportPlan.of(source, file, 20, new After(1_000));
    assertThat(whole.complete()).isTrue();
    assertThat(whole.unchanged()).isEqualTo(20);
    assertThat(whole.rows()).isEmpty();
  }

  @Test
  void cardsOfAnExportThatIsStoppedAreWhole() throws Exception {
    StringBuilder csv = new StringBuilder("name,handle,data,training\n");
    for (int i = 0; i < 2_000; i++) {
      String run = "https://wandb.ai/wandb/huggingtweets/runs/r" + i;
      csv.append("Bot %d,bot%d,%s,%s\n".formatted(i, i, run, run));
    }
    Path data = Files.writeString(folder.resolve("bots.csv"), csv);
    Path out = folder.resolve("out");
    CardPlan plan = new CardPlan(data, new ColumnMapping(Map.of()), null, "{name}/README.md", out);
    CardRun.Result trial = new CardRun(plan, ENGINE).tryOut(new After(100_000));
    assertThat(trial.cards()).isEqualTo(2_000);
    assertThat(trial.texts()).hasSize(20);
    assertThat(out).doesNotExist();
    CardRun.Result stopped =
        new CardRun(plan, ENGINE).write(folder.resolve("jobs"), new After(600));
    assertThat(stopped.complete()).isFalse();
    assertThat(stopped.cards()).isBetween(512, 1_024);
    assertThat(stopped.rejects()).isNull();
    try (Stream<Path> written = Files.list(out)) {
      assertThat(written).hasSize(stopped.cards());
    }
    CardRun.Result again =
        new CardRun(plan, ENGINE).write(folder.resolve("jobs"), new After(100_000));
    assertThat(again.cards() + again.unchanged()).isEqualTo(2_000);
    assertThat(again.unchanged()).isEqualTo(stopped.cards());
  }
}
