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
  void aNameThatLeavesTheFolderIsNotWritten() throws IOException {
    Path data = data("cards.jsonl");
    String seed = Files.readString(data).lines().findFirst().orElseThrow();
    var card = (tools.jackson.databind.node.ObjectNode) JsonMapper.shared().readTree(seed);
    card.putNull("model");
    card.put("path", "deck/..");
    Files.writeString(data, card.toString());
    Run export = Run.of("export", data, "--out", out());
    assertThat(export.code()).isEqualTo(1);
    assertThat(export.messages()).startsWith(data + ":1: no card: its file cannot be named '..': ");
    assertThat(out()).doesNotExist();
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
