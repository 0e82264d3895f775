package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetCommandTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private List<Path> seeds;

  @BeforeEach
  void copySeeds() throws IOException {
    seeds = Run.seeds(folder);
    for (Path seed : seeds) {
      Files.setLastModifiedTime(seed, LONG_AGO);
    }
  }

  private static CardData read(Path card) throws IOException {
    return CardEngine.standard().read(Files.readString(card)).data();
  }

  private void assertUntouched() throws IOException {
    for (int i = 0; i < seeds.size(); i++) {
      assertThat(seeds.get(i)).hasBinaryContent(Seeds.bytes(i));
      assertThat(Files.getLastModifiedTime(seeds.get(i))).isEqualTo(LONG_AGO);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(seeds.size());
    }
  }

  @Test
  void everyFieldGetsItsValue() throws IOException {
    Path card = seeds.get(3);
    Run set =
        Run.of(
            "set",
            card,
            "people[0].name=A | <b> & \"c\" 🤖",
            "people[1].avatar=https://p.example/x.jpg",
            "people[0].tweets.kept=1616",
            "handles=Zed, @ann",
            "links.training=https://wandb.ai/me/runs/1",
            "links.data=https://wandb.ai/me/runs/2",
            "links.report=https://wandb.ai/me/reports/3",
            "metadata.license=mit",
            "metadata.tags[+]=gpt2");
    assertThat(set.messages()).isEqualTo(card + ": changed\n");
    assertThat(set.out()).isEmpty();
    assertThat(set.code()).isZero();
    CardData data = read(card);
    assertThat(data.people().getFirst().name()).isEqualTo("A | <b> & \"c\" 🤖");
    assertThat(data.people().get(1).avatar()).isEqualTo("https://p.example/x.jpg");
    assertThat(data.people().getFirst().tweets().kept()).isEqualTo(1616L);
    assertThat(data.handles()).containsExactly("ann", "zed");
    assertThat(data.model()).isEqualTo("huggingtweets/ann-zed");
    assertThat(data.links().training()).isEqualTo("https://wandb.ai/me/runs/1");
    assertThat(data.links().data()).isEqualTo("https://wandb.ai/me/runs/2");
    assertThat(data.links().report()).isEqualTo("https://wandb.ai/me/reports/3");
    assertThat(data.metadata())
        .containsEntry("license", "mit")
        .containsEntry("tags", List.of("huggingtweets", "gpt2"));
    assertThat(data.thumbnail()).contains("/ann-zed/");
  }

  @Test
  void theThumbnailIsSetAndAnEmptyValueRemoves() throws IOException {
    Path card = seeds.getFirst();
    assertThat(Run.of("set", card, "thumbnail=https://t.example/x=1").code()).isZero();
    assertThat(read(card).thumbnail()).isEqualTo("https://t.example/x=1");
    assertThat(Run.of("set", card, "metadata.tags=").code()).isZero();
    assertThat(read(card).metadata()).doesNotContainKey("tags");
  }

  @Test
  void whatIsAddedAndRemovedAgainLeavesTheBytes() throws IOException {
    assertThat(Run.of("set", folder, "metadata.license=mit").code()).isZero();
    assertThat(Run.of("set", folder, "metadata.license=").code()).isZero();
    for (int i = 0; i < seeds.size(); i++) {
      assertThat(seeds.get(i)).hasBinaryContent(Seeds.bytes(i));
    }
  }

  @Test
  void theValueThatIsThereAlreadyTouchesNothing() throws IOException {
    Run set = Run.of("set", seeds.getFirst(), "people[0].name=Perso Verant");
    assertThat(set).isEqualTo(new Run(0, "", ""));
    assertUntouched();
  }

  @Test
  void aDryRunPrintsADiffAndTouchesNothing() throws IOException {
    Run set = Run.of("set", folder, "--dry-run", "people[0].tweets.kept=7");
    assertThat(set.code()).isZero();
    assertThat(set.messages()).isEmpty();
    String path = seeds.getFirst().toString().replace('\\', '/').replaceFirst("^/", "");
    assertThat(set.out())
        .startsWith(
            "--- a/%s\n+++ b/%s\n@@ -35,7 +35,7 @@\n".formatted(path, path)
                + " | Tweets downloaded | 3245 |\n | Retweets | 106 |\n | Short tweets | 335 |\n"
                + "-| Tweets kept | 2804 |\n+| Tweets kept | 7 |\n \n");
    assertThat(set.lines().stream().filter(line -> line.startsWith("+++ "))).hasSize(5);
    assertUntouched();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "people[0].nme=x",
        "people[7].name=x",
        "nope=x",
        "people=x",
        "people[0].tweets.kept=many",
        "people[0].tweets.kept=",
        "people[0].tweets.kept=1.5",
        "handles=a-b",
        "handles=",
        "kind=ROBOT",
        "metadata.tags=x",
        "metadata.nope.deep=",
        "links=x"
      })
  void aFieldOrValueThatACardDoesNotTakeChangesNoCard(String assignment) throws IOException {
    Run set = Run.of("set", folder, "people[0].tweets.retweets=1", assignment);
    assertThat(set.code()).isEqualTo(2);
    assertThat(set.out()).isEmpty();
    assertThat(set.messages().lines())
        .hasSize(6)
        .endsWith("cardwright set: nothing was changed")
        .element(0)
        .asString()
        .matches(Pattern.quote(seeds.getFirst() + ":") + "[0-9]+: .{15,}")
        .doesNotContain("Exception");
    assertUntouched();
  }

  @Test
  void aValueThatIsNotTakenIsToldAtItsLine() {
    Run set = Run.of("set", seeds.getFirst(), "people[0].tweets.kept=many");
    assertThat(set.messages()).startsWith(seeds.getFirst() + ":38: ").contains("kept", "many");
    Run tags = Run.of("set", seeds.getFirst(), "metadata.tags=x");
    assertThat(tags.messages()).startsWith(seeds.getFirst() + ":5: ").contains("tags");
  }

  @Test
  void aCardThatCannotBeReadChangesNoCard() throws IOException {
    Path bad = folder.resolve("bad.md");
    byte[] bytes = {'a', '\n', (byte) 0xFF};
    Files.write(bad, bytes);
    Run set = Run.of("set", folder, "metadata.license=mit");
    assertThat(set.code()).isEqualTo(2);
    assertThat(set.messages()).startsWith(bad + ":2: not UTF-8 at byte 2; ");
    assertThat(bad).hasBinaryContent(bytes);
    Files.delete(bad);
    assertUntouched();
    assertThat(Run.of("set", folder, folder.resolve("missing"), "metadata.license=mit").code())
        .isEqualTo(2);
    assertUntouched();
  }

  @Test
  void aWordThatNamesAFileIsAPath() throws IOException {
    Path odd = Files.copy(seeds.getFirst(), folder.resolve("a=b.md"));
    assertThat(Run.of("set", odd, "metadata.license=mit").code()).isZero();
    assertThat(read(odd).metadata()).containsEntry("license", "mit");
  }

  @Test
  void pathsAndAssignmentsMayBeMixed() throws IOException {
    Run set = Run.of("set", "metadata.license=mit", seeds.get(0), "metadata.x=1", seeds.get(2));
    assertThat(set.code()).isZero();
    for (int i : List.of(0, 2)) {
      assertThat(read(seeds.get(i)).metadata())
          .containsAllEntriesOf(Map.of("license", "mit", "x", 1L));
    }
    assertThat(seeds.get(1)).hasBinaryContent(Seeds.bytes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"metadata.license=mit", "some-path"})
  void pathsOrAssignmentsThatAreMissingAreTold(String word) {
    Run set = Run.of("set", word, word);
    assertThat(set.code()).isEqualTo(2);
    assertThat(set.messages()).startsWith("cardwright set: a ").contains(" is missing; ");
  }

  @Test
  void otherLineEndsStay() throws IOException {
    Path card = folder.resolve("crlf.md");
    String text = "\uFEFF" + Seeds.text(3).replace("\n", "\r\n");
    Files.writeString(card, text);
    assertThat(Run.of("set", card, "people[2].name=Li").code()).isZero();
    assertThat(Files.readString(card)).isEqualTo(text.replace("Liyrex", "Li"));
  }
}
