package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

  private static final List<String> MODELS =
      List.of(
          "persoverant",
          "pupsona__",
          "lizasoberano",
          "balcobops-liyrex_irl-waitforgot",
          "thisisaito");

  @TempDir private Path folder;

  private Path data(String name) throws IOException {
    Run.seeds(folder.resolve("deck"));
    return Files.writeString(folder.resolve(name), Run.of("read", folder.resolve("deck")).out());
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void whatReadPrintedGivesTheBytesBack() throws IOException {
    Run export = Run.of("export", data("cards.jsonl"), "--out", out());
    assertThat(export.code()).isZero();
    assertThat(export.out()).isEmpty();
    assertThat(export.messages())
        .endsWith("cardwright export: 5 new, 0 changed, 0 unchanged, 0 not written\n");
    for (int i = 0; i < 5; i++) {
      Path card = out().resolve("huggingtweets").resolve(MODELS.get(i)).resolve("README.md");
      assertThat(card).hasBinaryContent(Seeds.bytes(i));
    }
  }

  @Test
  void theSameAgainTouchesNothing() throws IOException {
    Path data = data("cards.jsonl");
    Run.of("export", data, "--out", out());
    Run again = Run.of("export", data, "--out", out());
    assertThat(again.code()).isZero();
    assertThat(again.messages())
        .isEqualTo("cardwright export: 0 new, 0 changed, 5 unchanged, 0 not written\n");
  }

  @Test
  void aDryRunListsAndWritesNothing() throws IOException {
    Run export = Run.of("export", data("cards.jsonl"), "--out", out(), "--dry-run");
    assertThat(export.code()).isZero();
    assertThat(export.lines())
        .hasSize(5)
        .contains(out().resolve("huggingtweets/pupsona__/README.md") + ": would be new");
    assertThat(out()).doesNotExist();
  }

  @Test
  void layoutAndNamesCanBeChosen() throws IOException {
    String newest = CardEngine.standard().layoutNames().getLast();
    Path data = data("cards.json");
    Run export =
        Run.of("export", data, "--out", out(), "--layout", newest, "--name", "{index}-{name}.md");
    assertThat(export.messages()).contains("5 new");
    Path card = out().resolve("1-persoverant.md");
    assertThat(CardEngine.standard().read(Files.readString(card)).data().layout())
        .isEqualTo(newest);
    assertThat(out().resolve("4-balcobops-liyrex_irl-waitforgot.md"))
        .hasBinaryContent(Seeds.bytes(3));
  }

  @Test
  void aTableOfPeopleGivesTheCardBack() throws IOException {
    String runs = "https://wandb.ai/wandb/huggingtweets/runs/";
    String pictures = "https://pbs.twimg.com/profile_images/";
    String csv =
        "card,name,avatar,handle,downloaded,retweets,short,kept,thumbnail,data,training,fields.robot\n"
            + "3,Wait Forgot,"
            + pictures
            + "1379189650556911619/EiZklugS_400x400.jpg,WaitForgot,3194,1294,285,1615,"
            + "https://www.huggingtweets.com/balcobops-liyrex_irl-waitforgot/1632888280266/"
            + "predictions.png,"
            + runs
            + "371suxoa,"
            + runs
            + "bj54dpp8,ðŸ¤–\n"
            + "3,Balco - Special Boperative,"
            + pictures
            + "1441278016164818955/T-PDXXvg_400x400.jpg,@balcobops,1171,129,122,920,,,,\n"
            + "3,Liyrex,"
            + pictures
            + "1438447321604313089/5_lZmeyb_400x400.jpg,liyrex_irl,3189,1587,279,1323,,,,\n";
    Path data = Files.writeString(folder.resolve("people.csv"), csv);
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.messages()).contains("1 new");
    assertThat(out().resolve("huggingtweets/balcobops-liyrex_irl-waitforgot/README.md"))
        .hasBinaryContent(Seeds.bytes(3));
  }

  @Test
  void recordsThatCannotBecomeCardsAreToldAndTheOthersWritten() throws IOException {
    Path data = data("cards.jsonl");
    String good = Files.readString(data).lines().findFirst().orElseThrow();
    Files.writeString(data, "{\"people\":1}\n" + good + "\n" + good + "\n{}\n");
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.code()).isEqualTo(1);
    assertThat(export.messages().lines())
        .anyMatch(line -> line.equals(data + ":1: 'people' has to be a list"))
        .anyMatch(line -> line.startsWith(data + ":3: no card: the record of line 2 has the same"))
        .anyMatch(line -> line.startsWith(data + ":4: no card: "))
        .anyMatch(line -> line.endsWith("1 new, 0 changed, 0 unchanged, 3 not written"));
  }

  @Test
  void aNameThatLeavesTheFolderIsMadeSafeAndTold() throws IOException {
    Path data = data("cards.jsonl");
    String seed = Files.readString(data).lines().findFirst().orElseThrow();
    var card = (tools.jackson.databind.node.ObjectNode) JsonMapper.shared().readTree(seed);
    card.putNull("model");
    card.put("path", "deck/..");
    Files.writeString(data, card.toString());
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.code()).isZero();
    assertThat(export.messages())
        .contains(data + ":1: its file is " + out().resolve("_") + ", for '..' is no name");
    assertThat(out().resolve("_")).hasBinaryContent(Seeds.bytes(0));
  }

  @Test
  void aZipHoldsTheCardsAndIsTheSameEachTime() throws IOException {
    Path data = data("cards.jsonl");
    Path zip = folder.resolve("cards.zip");
    assertThat(Run.of("export", data, "--out", zip).code()).isZero();
    byte[] first = Files.readAllBytes(zip);
    try (java.util.zip.ZipFile file = new java.util.zip.ZipFile(zip.toFile())) {
      for (int i = 0; i < 5; i++) {
        var entry = file.getEntry("huggingtweets/" + MODELS.get(i) + "/README.md");
        assertThat(file.getInputStream(entry)).hasBinaryContent(Seeds.bytes(i));
      }
      assertThat(file.size()).isEqualTo(5);
    }
    Run.of("export", data, "--out", zip);
    assertThat(zip).hasBinaryContent(first);
  }

  @Test
  void jsonLinesHoldPathsAndTexts() throws IOException {
    Path lines = folder.resolve("texts.jsonl");
    Run.of("export", data("cards.jsonl"), "--out", lines);
    List<String> written = Files.readAllLines(lines);
    assertThat(written).hasSize(5);
    var third = JsonMapper.shared().readTree(written.get(2));
    assertThat(third.propertyNames()).containsExactly("path", "text");
    assertThat(third.get("path").asString()).isEqualTo("huggingtweets/lizasoberano/README.md");
    assertThat(third.get("text").asString()).isEqualTo(Seeds.text(2));
  }

  @Test
  void aZipOfDataThatBreakOffIsNotWritten() throws IOException {
    Path data = Files.writeString(folder.resolve("bad.json"), "[{\"people\":");
    Path zip = Files.writeString(folder.resolve("cards.zip"), "as it was");
    assertThat(Run.of("export", data, "--out", zip).code()).isEqualTo(2);
    assertThat(zip).hasContent("as it was");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("bad.json", "cards.zip");
    }
  }

  @Test
  void rejectsComeWithTheirReasonAndCanBeFedAgain() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("people.csv"),
            "card;name;handle;kept\n"
                + "a;Ann;ann;1\n"
                + "b;\"Bob; x\";bob;many\n"
                + "b;Cid;cid;2\n"
                + "c;Dan;dan;3\n");
    Path rejects = folder.resolve("rejects.csv");
    Path report = folder.resolve("report.json");
    Run run = Run.of("export", data, "--out", out(), "--rejects", rejects, "--report", report);
    assertThat(run.code()).isEqualTo(1);
    String reason = "'kept' has to be a whole number, not 'many'";
    assertThat(rejects)
        .hasContent(
            "card;name;handle;kept;reason\nb;\"Bob; x\";bob;many;"
                + reason
                + "\nb;Cid;cid;2;"
                + reason
                + "\n");
    var counts = JsonMapper.shared().readTree(Files.readString(report));
    assertThat(counts.get("complete").asBoolean()).isTrue();
    assertThat(counts.get("new").asInt()).isEqualTo(2);
    assertThat(counts.get("failed").asInt()).isEqualTo(1);
    assertThat(counts.get("problems").get(0).get("message").asString()).isEqualTo(reason);

    Files.writeString(rejects, Files.readString(rejects).replace(";many;", ";5;"));
    Run again = Run.of("export", rejects, "--out", out());
    assertThat(again.code()).isZero();
    assertThat(again.messages()).contains("1 new").doesNotContain("column");
  }

  @Test
  void aJobThatCannotWriteAnythingStopsAndSaysWhyOnce() throws IOException {
    StringBuilder csv = new StringBuilder("handle,name\n");
    for (int i = 0; i < 1_200; i++) {
      csv.append("user%d,User %d\n".formatted(i, i));
    }
    Path data = folder.resolve("many.csv");
    Files.writeString(data, csv);
    Files.createDirectories(out());
    Files.writeString(out().resolve("huggingtweets"), "in the way");
    Path report = folder.resolve("report.json");
    Run run = Run.of("export", data, "--out", out(), "--report", report);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.messages().lines().filter(line -> line.contains("so the job stops:")))
        .hasSize(1);
    assertThat(run.messages()).hasLineCount(2).contains("stopped before the end");
    var told = JsonMapper.shared().readTree(Files.readString(report));
    assertThat(told.get("complete").asBoolean()).isFalse();
    assertThat(told.get("brokenOff").get("message").asString()).contains("so the job stops:");
  }

  @Test
  void aTableThatBreaksOffIsReportedWithTheReason() throws IOException {
    Path deck = folder.resolve("one");
    Run.seeds(deck);
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "card,metadata.license\n\"x,mit\n");
    Path report = folder.resolve("report.json");
    Run run = Run.of("import", table, deck, "--report", report);
    assertThat(run.code()).isEqualTo(2);
    var told = JsonMapper.shared().readTree(Files.readString(report));
    assertThat(told.get("brokenOff").get("message").asString()).contains("quote");
    assertThat(told.get("brokenOff").get("file").asString()).isEqualTo(table.toString());
  }

  @Test
  void rejectsOfJsonLinesAreJsonLines() throws IOException {
    Path data = data("cards.jsonl");
    Files.writeString(data, "{\"people\":1}\n" + Files.readString(data) + "{\"x\n");
    Path rejects = folder.resolve("rejects.jsonl");
    Run.of("export", data, "--out", out(), "--rejects", rejects);
    List<String> lines = Files.readAllLines(rejects);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("{\"people\":1,\"reason\":\"'people' has to be a list\"}");
    assertThat(lines.get(1)).startsWith("{\"line\":\"{\\\"x\",\"reason\":\"cannot be read");
  }

  @Test
  void resumingCountsWhatAnEarlierRunFinished() throws IOException {
    Path data = data("cards.jsonl");
    Run.of("export", data, "--out", out());
    Files.delete(out().resolve("huggingtweets/persoverant/README.md"));
    Run again = Run.of("export", data, "--out", out(), "--resume");
    assertThat(again.messages())
        .endsWith("1 new, 0 changed, 0 unchanged, 0 not written, 4 finished before\n");
    assertThat(Run.of("export", data, "--out", folder.resolve("a.zip"), "--resume").code())
        .isEqualTo(2);
  }

  @Test
  void aFileInTheWayIsToldAndTheOthersWritten() throws IOException {
    Path data = data("cards.jsonl");
    Files.createDirectories(out().resolve("huggingtweets/persoverant/README.md"));
    Files.writeString(out().resolve("huggingtweets/pupsona__"), "in the way");
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.code()).isEqualTo(1);
    assertThat(export.messages())
        .contains("persoverant/README.md: not saved: a folder stands in its place; move it away\n")
        .contains("pupsona__/README.md: not saved: ")
        .contains("3 new, 0 changed, 0 unchanged, 2 not written");
    assertThat(out().resolve("huggingtweets/pupsona__")).hasContent("in the way");
  }

  @Test
  void ownTextThatALayoutCannotWriteIsNoted() throws IOException {
    Path deck = folder.resolve("deck");
    Path seed = Run.seeds(deck).getFirst();
    Files.writeString(seed, Files.readString(seed) + "\nMore.\nAnd more.\n");
    Path data = Files.writeString(folder.resolve("a.jsonl"), Run.of("read", seed).out());
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.code()).isZero();
    assertThat(export.messages()).contains(data + ":1: 2 lines of the card's own text are not in ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[{", "nothing at all", "{\"model\":"})
  void dataThatAreNoneEndWithTwo(String text) throws IOException {
    Path data = Files.writeString(folder.resolve("data"), text);
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.code()).isEqualTo(2);
    assertThat(export.messages()).startsWith(data.toString()).doesNotContain("Exception");
    assertThat(out()).doesNotExist();
  }

  @Test
  void wrongOptionsEndWithTwoBeforeAnythingIsWritten() throws IOException {
    Path data = data("cards.jsonl");
    for (Run run :
        List.of(
            Run.of("export", data, "--out", out(), "--layout", "nope"),
            Run.of("export", data, "--out", out(), "--name", "../{model}"),
            Run.of("export", data, "--out", out(), "--name", "{nope}"),
            Run.of("export", data),
            Run.of("export", "--out", out()),
            Run.of("export", folder.resolve("missing.csv"), "--out", out()))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.messages()).isNotEmpty().doesNotContain("Exception");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).doesNotContain(out());
    }
  }
}
