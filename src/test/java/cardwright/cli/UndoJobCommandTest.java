package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoJobCommandTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Path deck;
  private List<Path> seeds;

  @BeforeEach
  void copySeeds() throws IOException {
    deck = folder.resolve("deck");
    seeds = Run.seeds(deck);
  }

  private static String id(Run run) {
    Matcher id = Pattern.compile("undo-job (\\S+)\n").matcher(run.messages());
    assertThat(id.find()).as(run.messages()).isTrue();
    return id.group(1);
  }

  private void assertSeeds() {
    for (int i = 0; i < seeds.size(); i++) {
      assertThat(seeds.get(i)).hasBinaryContent(Seeds.bytes(i));
    }
  }

  @Test
  void aSetOverADeckIsTakenBackAndSetAgain() throws IOException {
    Run set = Run.of("set", deck, "metadata.license=mit");
    assertThat(set.messages()).contains("cardwright set: 0 new, 5 changed, 0 unchanged, 0 not");
    Run list = Run.of("undo-job", "--list");
    assertThat(list.out()).contains(id(set) + "  set ").contains("5 files");
    Run dry = Run.of("undo-job", id(set), "--dry-run");
    assertThat(dry.lines()).hasSize(5).allMatch(line -> line.endsWith(": would be brought back"));
    assertThat(seeds.getFirst()).content().contains("license: mit");
    Run undo = Run.of("undo-job", id(set));
    assertThat(undo.code()).isZero();
    assertThat(undo.messages()).contains("5 changed");
    assertSeeds();
    assertThat(Run.of("undo-job", id(undo)).code()).isZero();
    assertThat(seeds).allSatisfy(s -> assertThat(s).content().contains("license: mit"));
  }

  @Test
  void aCardThatSomebodyChangedSinceIsToldAndTheOthersComeBack() throws IOException {
    Run set = Run.of("set", deck, "metadata.license=mit");
    Files.writeString(seeds.get(2), "theirs");
    Path report = folder.resolve("report.json");
    Run undo = Run.of("undo-job", id(set), "--report", report);
    assertThat(undo.code()).isEqualTo(1);
    assertThat(undo.messages()).contains(seeds.get(2) + ": not brought back: somebody has changed");
    assertThat(seeds.get(2)).hasContent("theirs");
    assertThat(seeds.get(3)).hasBinaryContent(Seeds.bytes(3));
    assertThat(report).content().contains("\"changed\" : 4", "\"failed\" : 1");
  }

  @Test
  void whatAnExportReplacedComesBack() throws IOException {
    Path data = folder.resolve("data.jsonl");
    Files.writeString(data, Run.of("read", deck).out());
    Path out = folder.resolve("out");
    assertThat(Run.of("export", data, "--out", out).code()).isZero();
    Path card = out.resolve("huggingtweets/waitforgot/README.md");
    Path any = Files.exists(card) ? card : firstCard(out);
    byte[] made = Files.readAllBytes(any);
    Files.writeString(any, "by hand");
    Run again = Run.of("export", data, "--out", out);
    assertThat(any).hasBinaryContent(made);
    assertThat(Run.of("undo-job", id(again)).code()).isZero();
    assertThat(any).hasContent("by hand");
  }

  private static Path firstCard(Path out) throws IOException {
    try (var files = Files.walk(out)) {
      return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
  }

  @Test
  void aSetReportsAndLeavesUnchangedCardsAlone() throws IOException {
    Run.of("set", seeds.getFirst(), "metadata.license=mit");
    Files.setLastModifiedTime(seeds.getFirst(), LONG_AGO);
    Path report = folder.resolve("report.json");
    Run set = Run.of("set", deck, "metadata.license=mit", "--report", report);
    assertThat(set.code()).isZero();
    assertThat(Files.getLastModifiedTime(seeds.getFirst())).isEqualTo(LONG_AGO);
    assertThat(report)
        .content()
        .contains(
            "\"job\" : \"set\"", "\"changed\" : 4", "\"unchanged\" : 1", "\"complete\" : true");
  }

  @Test
  void aJobThatIsNotThereIsTold() {
    Run undo = Run.of("undo-job", "nope");
    assertThat(undo.code()).isEqualTo(2);
    assertThat(undo.messages()).contains("no job 'nope' can be undone");
  }

  /// More cards than fit in one batch go through the other way.
  @Test
  void aLargeDeckIsSetInBatchesAllOrNothing() throws IOException {
    for (int i = 0; i < 600; i++) {
      Files.write(deck.resolve("card" + i + ".md"), Seeds.bytes(i % 5));
    }
    Run refused = Run.of("set", deck, "metadata.license=mit", "people[2].name=Ann");
    assertThat(refused.code()).isEqualTo(2);
    assertSeeds();
    Run set = Run.of("set", deck, "metadata.license=mit");
    assertThat(set.messages()).contains("605 changed");
    assertThat(Run.of("undo-job", id(set)).messages()).contains("605 changed");
    assertSeeds();
  }
}
