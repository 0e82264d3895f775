package cardwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandTest {

  @TempDir private Path folder;
  private Path deck;
  private List<Path> seeds;

  @BeforeEach
  void copySeeds() throws IOException {
    deck = folder.resolve("deck");
    seeds = Run.seeds(deck);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "jsonl", "xlsx"})
  void aTableOutAndInChangesNothing(String ending) {
    Path file = folder.resolve("t." + ending);
    Run table = Run.of("table", deck, "--out", file);
    assertThat(table.messages()).isEqualTo("cardwright table: 5 cards in " + file + "\n");
    assertThat(table.code()).isZero();
    Run back = Run.of("import", file, deck);
    assertThat(back.messages())
        .isEqualTo("cardwright import: 0 new, 0 changed, 5 unchanged, 0 not written\n");
    assertThat(back.code()).isZero();
    for (int i = 0; i < seeds.size(); i++) {
      assertThat(seeds.get(i)).hasBinaryContent(Seeds.bytes(i));
    }
  }

  @Test
  void columnsAreChosen() throws IOException {
    Path file = folder.resolve("t.csv");
    Run.of(
        "table",
        deck,
        "--out",
        file,
        "--columns",
        "metadata.language,handles",
        "--bom",
        "--separator",
        ";");
    assertThat(Files.readString(file))
        .startsWith("\uFEFFcard;metadata.language;handles\r\n")
        .contains(Seeds.NAMES.getFirst() + ";en;persoverant\r\n");
  }

  @Test
  void whatCannotBeAskedForIsUsage() {
    assertThat(Run.of("table", deck, "--out", folder.resolve("t.odt")).code()).isEqualTo(2);
    Path none = folder.resolve("none.csv");
    assertThat(Run.of("table", folder.resolve("none"), "--out", none).code()).isNotZero();
    assertThat(none).doesNotExist();
    Run columns = Run.of("table", deck, "--out", folder.resolve("t.csv"), "--columns", "a[");
    assertThat(columns.messages()).contains("not a column");
    Run separator = Run.of("table", deck, "--out", folder.resolve("t.csv"), "--separator", "x");
    assertThat(separator.messages()).contains("'x' is no separator");
  }

  @Test
  void aCardThatCannotBeReadIsToldAndTheOthersAreWritten() throws IOException {
    Files.write(deck.resolve("bad.md"), new byte[] {(byte) 0xFF});
    Path file = folder.resolve("t.csv");
    Run table = Run.of("table", deck, "--out", file);
    assertThat(table.code()).isEqualTo(1);
    assertThat(table.messages()).contains("bad.md:1: not UTF-8").contains("5 cards in");
    assertThat(Files.readAllLines(file)).hasSize(6);
  }

  private Path edited(String text) throws IOException {
    return Files.writeString(folder.resolve("edited.csv"), text);
  }

  @Test
  void oneChangedCellChangesOneCardAndIsUndone() throws IOException {
    Path file = edited("card,metadata.language\n" + Seeds.NAMES.get(2) + ",de\n");
    Run dry = Run.of("import", file, deck, "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out()).contains("-language: en\n+language: de\n");
    assertThat(seeds.get(2)).hasBinaryContent(Seeds.bytes(2));
    Run done = Run.of("import", file, deck);
    assertThat(done.code()).isZero();
    assertThat(done.messages()).contains("0 new, 1 changed, 0 unchanged, 0 not written");
    assertThat(Files.readString(seeds.get(2)))
        .isEqualTo(Seeds.text(2).replaceFirst("language: en", "language: de"));
    assertThat(done.messages()).contains("undo with: cardwright undo-job ");
    assertThat(Run.of("undo-job").messages()).contains("1 changed");
    assertThat(seeds.get(2)).hasBinaryContent(Seeds.bytes(2));
  }

  @Test
  void badRowsAreToldWithTheirLineAndTheRestGoesOn() throws IOException {
    Path file =
        edited(
            "card,people[0].tweets.kept\nnone.md,1\n"
                + Seeds.NAMES.get(0)
                + ",many\n"
                + Seeds.NAMES.get(1)
                + ",12\n");
    Path report = folder.resolve("report.json");
    Run run = Run.of("import", file, deck, "--report", report);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages())
        .contains(file + ":2: no card of the deck is called 'none.md'")
        .contains(file + ":3: card '" + Seeds.NAMES.get(0) + "' is left as it is: ")
        .contains("0 new, 1 changed, 0 unchanged, 2 not written");
    assertThat(seeds.get(0)).hasBinaryContent(Seeds.bytes(0));
    assertThat(Files.readString(report)).contains("\"job\" : \"import\"").contains("\"line\" : 3");
  }

  @Test
  void aTableThatIsNoneIsUsage() throws IOException {
    assertThat(Run.of("import", folder.resolve("none.csv"), deck).code()).isEqualTo(2);
    assertThat(Run.of("import", edited("name\nx\n"), deck).code()).isEqualTo(2);
    assertThat(Run.of("import", edited("card\n")).code()).isEqualTo(2);
  }

  @Test
  void anOpenDocumentSheetIsRefusedWithWhatToDo() throws IOException {
    Path deck = folder.resolve("some");
    Run.seeds(deck);
    byte[] start = "PK\3\4\n\0\0\b".getBytes(UTF_8);
    byte[] rest = "mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK".getBytes(UTF_8);
    byte[] sheet = Arrays.copyOf(start, 30 + rest.length);
    System.arraycopy(rest, 0, sheet, 30, rest.length);
    for (String name : List.of("t.ods", "t", "t.xlsx", "t.csv")) {
      Path file = Files.write(folder.resolve(name), sheet);
      String message = file + ": an OpenDocument spreadsheet (.ods) is not read; save it as";
      Run run = Run.of("import", file, deck);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.messages()).contains(message);
      assertThat(Run.of("export", file, "--out", folder.resolve("o")).messages()).contains(message);
    }
  }
}
