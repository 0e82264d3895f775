package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final String NEWEST = "huggingtweets-2021-07";

  @TempDir private Path folder;
  private List<Path> seeds;

  @BeforeEach
  void copySeeds() throws IOException {
    seeds = Run.seeds(folder);
  }

  private static CardData data(String text) {
    return CardEngine.standard().read(text).data();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void valuesCarryOver(int seed) throws IOException {
    Run run = Run.of("convert", seeds.get(seed), "--to", NEWEST);
    assertThat(run.messages()).contains("1 changed");
    CardData before = data(Seeds.text(seed));
    CardData after = data(Files.readString(seeds.get(seed)));
    assertThat(after.layout()).isEqualTo(NEWEST);
    assertThat(after.people()).isEqualTo(before.people());
    assertThat(after.handles()).isEqualTo(before.handles());
    assertThat(after.links()).isEqualTo(before.links());
    assertThat(after.metadata()).isEqualTo(before.metadata());
    assertThat(run.code()).isZero();
  }

  @Test
  void ownTextStandsWhereItStoodAndCommentsOfTheFrontMatterStay() throws IOException {
    Path card = seeds.getFirst();
    String own = "## Our note\n\nLooked at *by hand*.\n\n";
    String text =
        Seeds.text(0)
            .replaceFirst("---\n", "---\n# ours\n")
            .replace("## How does it work?", own + "## How does it work?");
    assertThat(text).contains(own);
    Files.writeString(card, text);
    Run run = Run.of("convert", card, "--to", NEWEST);
    assertThat(run.messages()).contains("1 changed");
    assertThat(Files.readString(card))
        .startsWith("---\n# ours\n")
        .contains("\n\n" + own + "## How does it work?");
  }

  @Test
  void ownTextWithoutAPlaceLeavesTheCardAloneUnlessItMayGoToTheEnd() throws IOException {
    String table = "<table style='border-width:0'>\n";
    String odd = Seeds.text(2).replace(table, table + "<!-- ours -->\n");
    assertThat(odd).contains("<!-- ours -->");
    Files.writeString(seeds.get(2), odd);
    Run html = Run.of("convert", seeds.get(2), "--to", NEWEST);
    assertThat(html.code()).isEqualTo(1);
    assertThat(html.messages()).contains("not converted: ", "<!-- ours -->");
    assertThat(seeds.get(2)).hasContent(odd);
    assertThat(Run.of("convert", seeds.get(2), "--to", NEWEST, "--append").code()).isZero();
    assertThat(Files.readString(seeds.get(2))).endsWith("<!-- ours -->\n");
  }

  @Test
  void aRowOfItsOwnStaysInTheTable() throws IOException {
    Path card = seeds.getFirst();
    String row = "| Tweets kept | 2804 |\n";
    Files.writeString(card, Seeds.text(0).replace(row, row + "| Ours | 7 |\n"));
    Run run = Run.of("convert", card, "--to", "huggingtweets-2020-10");
    assertThat(run.code()).as(run.messages()).isZero();
    assertThat(Files.readString(card)).contains("| Ours | 7 |");
  }

  @Test
  void aDryRunShowsAndChangesNothing() throws IOException {
    Run run = Run.of("convert", folder, "--to", NEWEST, "--dry-run");
    assertThat(run.out()).contains("--- a/", "+++ b/");
    for (int i = 0; i < seeds.size(); i++) {
      assertThat(seeds.get(i)).hasBinaryContent(Seeds.bytes(i));
    }
  }

  @Test
  void aCardThatHasTheLayoutIsNotTouchedAndOneOfNoFamilyIsTold() throws IOException {
    Path other = Files.writeString(folder.resolve("other.md"), "# Other\n");
    Run run = Run.of("convert", seeds.get(3), other, "--to", NEWEST);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).contains("1 unchanged, 1 not written", "belongs to no family");
    assertThat(seeds.get(3)).hasBinaryContent(Seeds.bytes(3));
    assertThat(Run.of("convert", folder, "--to", "nope").code()).isEqualTo(2);
  }
}
