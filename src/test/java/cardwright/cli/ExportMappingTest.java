package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.deck.DeckException;
import cardwright.deck.table.TableRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards from data whose columns have names of their own.
class ExportMappingTest {

  private static final String LINKS =
      "\"https://wandb.ai/wandb/huggingtweets/runs/1hyn9w99\","
          + "\"https://wandb.ai/wandb/huggingtweets/runs/uecmgl4h\"";

  @TempDir private Path folder;

  private Path data(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private CardData card(String path) throws IOException {
    String text = Files.readString(folder.resolve("out").resolve(path));
    return CardEngine.standard().read(text).data();
  }

  private Run export(Path data, Object... more) {
    Object[] args = new Object[4 + more.length];
    args[0] = "export";
    args[1] = data;
    args[2] = "--out";
    args[3] = folder.resolve("out");
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }

  private static final String CSV =
      "Nr;Who;Screen name;Run A;Run B;Remarks\n"
          + "1;Ann Bee;annbee;https://wandb.ai/wandb/huggingtweets/runs/1hyn9w99;"
          + "https://wandb.ai/wandb/huggingtweets/runs/uecmgl4h;nice\n"
          + "2;;bob;https://wandb.ai/wandb/huggingtweets/runs/1hyn9w99;"
          + "https://wandb.ai/wandb/huggingtweets/runs/uecmgl4h;\n"
          + "2;Bob;bob2;;;x\n"
          + "3;Cy;cy;https://wandb.ai/wandb/huggingtweets/runs/1hyn9w99;"
          + "https://wandb.ai/wandb/huggingtweets/runs/uecmgl4h;\n";

  private static final Object[] PAIRS = {
    "--map",
    "Nr=card",
    "--map",
    "Who=name",
    "--map",
    "Screen name=handle",
    "--map",
    "Run A=data",
    "--map",
    "Run B=training",
    "--map",
    "Remarks="
  };

  @Test
  void columnsAreMappedAndBadRowsGoToRejectsInTheirOwnForm() throws IOException {
    Path rejects = folder.resolve("rejects.csv");
    Object[] more = new Object[PAIRS.length + 4];
    System.arraycopy(PAIRS, 0, more, 0, PAIRS.length);
    more[PAIRS.length] = "--rejects";
    more[PAIRS.length + 1] = rejects;
    more[PAIRS.length + 2] = "--save-map";
    more[PAIRS.length + 3] = "runs-of-" + folder.getFileName();
    Path data = data("data.csv", CSV.replace("\n3;", ";too;many\n3;"));
    Run run = export(data, more);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).contains("2 new, 0 changed, 0 unchanged, 1 not written");
    assertThat(run.messages()).doesNotContain("Remarks");
    assertThat(card("huggingtweets/annbee/README.md").people().getFirst().name())
        .isEqualTo("Ann Bee");
    assertThat(Files.readString(rejects))
        .startsWith("Nr;Who;Screen name;Run A;Run B;Remarks;reason\n2;;bob;")
        .contains("it has 8 cells for 6 columns");
    String mended =
        Files.readString(rejects).replace(";too;many", "").replace("\n2;;", "\n2;Boss;");
    Run again =
        export(
            data("mended.csv", mended),
            "--map",
            "runs-of-" + folder.getFileName(),
            "--layout",
            "huggingtweets-2021-07");
    assertThat(again.messages()).contains("1 new, 0 changed, 0 unchanged, 0 not written");
    assertThat(card("huggingtweets/bob-bob2/README.md").people()).hasSize(2);
  }

  @Test
  void namesAreGuessed() throws IOException {
    String csv = "Display name,Username,Data run,Training run\nAnn,ann," + LINKS + "\n";
    Run run = export(data("data.csv", csv), "--map", "guess");
    assertThat(run.messages()).contains("1 new");
    assertThat(card("huggingtweets/ann/README.md").handles()).containsExactly("ann");
  }

  @Test
  void anApostropheOfANameStaysWhereNoGuardWouldBePut() throws IOException {
    String csv = "card,people[0].name,handle,data,training\n1,'s-Gravenhage,ann," + LINKS + "\n";
    assertThat(export(data("data.csv", csv)).messages()).contains("1 new");
    assertThat(card("huggingtweets/ann/README.md").people().getFirst().name())
        .isEqualTo("'s-Gravenhage");
  }

  @Test
  void jsonWithAnObjectPerRowIsMapped() throws IOException {
    String json =
        "[{\"id\": 1, \"Who\": \"Ann\", \"handle\": \"ann\", \"data\": %s, \"training\": %s},"
                .formatted((Object[]) LINKS.split(","))
            + "\n{\"id\": 2, \"Who\": \"Bob\", \"kept\": \"many\"}]\n";
    Path rejects = folder.resolve("rejects.json");
    Run run =
        export(
            data("data.json", json), "--map", "Who=name", "--map", "id=card", "--rejects", rejects);
    assertThat(run.messages())
        .contains("1 new, 0 changed, 0 unchanged, 1 not written")
        .contains("data.json:2: 'kept' has to be a whole number, not 'many'");
    assertThat(Files.readString(rejects))
        .startsWith("[\n{\"id\":2,\"Who\":\"Bob\",\"kept\":\"many\",\"reason\":");
  }

  @Test
  void workbooksAreData() throws IOException {
    Path file = folder.resolve("data.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", null)) {
      Worksheet sheet = workbook.newWorksheet("One");
      String[] head = {"name", "handle", "data", "training", "kept"};
      String[] runs = LINKS.replace("\"", "").split(",");
      for (int i = 0; i < head.length; i++) {
        sheet.value(0, i, head[i]);
      }
      sheet.value(1, 0, "Ann");
      sheet.value(1, 1, "ann");
      sheet.value(1, 2, runs[0]);
      sheet.value(1, 3, runs[1]);
      sheet.value(1, 4, 12);
    }
    assertThat(export(file).messages()).contains("1 new");
    assertThat(card("huggingtweets/ann/README.md").people().getFirst().tweets().kept())
        .isEqualTo(12);
  }

  @Test
  void rejectsOfAWorkbookAreAWorkbook() throws IOException {
    Path file = folder.resolve("data.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", null)) {
      Worksheet sheet = workbook.newWorksheet("One");
      String[] head = {"name", "handle", "data", "training", "kept"};
      String[] runs = LINKS.replace("\"", "").split(",");
      for (int i = 0; i < head.length; i++) {
        sheet.value(0, i, head[i]);
      }
      String[] first = {"Ann", "ann", runs[0], runs[1], "many"};
      String[] second = {"=Bob, \"é\"\nBob 🤖", "bob", runs[0], runs[1]};
      for (int i = 0; i < head.length; i++) {
        sheet.value(1, i, first[i]);
        if (i < second.length) {
          sheet.value(2, i, second[i]);
        }
      }
    }
    Path rejects = folder.resolve("rejects.xlsx");
    assertThat(export(file, "--rejects", rejects).messages()).contains("2 not written");
    TableRecords.Head table = head(rejects);
    assertThat(table.columns()).containsExactly("name", "handle", "data", "training", "kept");
    try (ZipFile zip = new ZipFile(rejects.toFile())) {
      byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      assertThat(new String(sheet, StandardCharsets.UTF_8)).contains(">reason</t>");
    }
    assertThat(table.rows().getFirst().subList(0, 2)).containsExactly("Ann", "ann");
    assertThat(table.rows().getFirst().getLast()).contains("'kept' has to be a whole number");
    assertThat(table.rows().getLast().getFirst()).isEqualTo("=Bob, \"é\"\nBob 🤖");
    assertThat(table.rows().getLast().getLast()).contains("people[0].name");
    Path again = folder.resolve("again.xlsx");
    assertThat(export(rejects, "--rejects", again).messages()).contains("2 not written");
    assertThat(head(again)).isEqualTo(table);
    Path csv = folder.resolve("rejects.csv");
    export(file, "--rejects", csv);
    assertThat(Files.readString(csv)).startsWith("name,handle,data,training,kept,reason\nAnn,ann,");
  }

  private static TableRecords.Head head(Path file) {
    try {
      return TableRecords.head(file, 10);
    } catch (DeckException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aMappingThatIsNoneIsUsage() throws IOException {
    Path data = data("data.csv", CSV);
    Run unknown = export(data, "--map", "nobody-kept-this");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.messages()).contains("there is no mapping 'nobody-kept-this'; kept: ");
    Run field = export(data, "--map", "Who=nmae");
    assertThat(field.code()).isEqualTo(2);
    assertThat(field.messages()).contains("there is no field 'nmae'");
    assertThat(export(data, "--map", "Who=name", "--map", "Nr=name").code()).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /// What a deck's table says of cards makes the same cards, in each of its forms.
  @ParameterizedTest
  @ValueSource(strings = {"t.csv", "t.xlsx", "t.jsonl", "t.json"})
  void aTableOfADeckGivesItsCardsAgain(String name) throws IOException {
    Path deck = folder.resolve("deck");
    List<Path> seeds = Run.seeds(deck);
    Path table = folder.resolve(name);
    assertThat(Run.of("table", deck, "--out", table).code()).isZero();
    Run run =
        Run.of(
            "export", table, "--out", folder.resolve("out"), "--map", "guess", "--name", "{card}");
    assertThat(run.messages()).contains("5 new").contains("0 not written");
    for (Path seed : seeds) {
      CardData meant = CardEngine.standard().read(Files.readString(seed)).data();
      Path made = folder.resolve("out").resolve(seed.getFileName().toString());
      CardData given = CardEngine.standard().read(Files.readString(made)).data();
      assertThat(given).as(seed.getFileName().toString()).isEqualTo(meant);
    }
  }

  @Test
  void aTableOfADeckIsKnownWithoutAMapping() throws IOException {
    Path deck = folder.resolve("deck");
    Run.seeds(deck);
    Path table = folder.resolve("t.csv");
    Run.of("set", deck.resolve(Seeds.NAMES.get(4)), "people[0].name==1+1");
    Run.of("table", deck, "--out", table);
    assertThat(table).content().contains("'=1+1");
    Run run = Run.of("export", table, "--out", folder.resolve("out"), "--name", "{card}");
    assertThat(run.messages()).contains("5 new").doesNotContain("is not used");
    Reading made =
        CardEngine.standard()
            .read(Files.readString(folder.resolve("out").resolve(Seeds.NAMES.get(4))));
    assertThat(made.data().people().getFirst().name()).isEqualTo("=1+1");
  }
}
