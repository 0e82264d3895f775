package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.matter.Block.State;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {

  /// The Hub's rule as its Python client writes it, with the byte order mark that its server's `\s`
  /// includes.
  private static final Pattern HUB =
      Pattern.compile(
          "^([\\s\\uFEFF]*---(?:\\r"
              + "\\n"
              + "|\\r"
              + "|\\n"
              + "))([\\S\\s]*?)((?:\\r"
              + "\\n"
              + "|\\r"
              + "|\\n"
              + ")---[ \\t]*(\\r"
              + "\\n"
              + "|\\n"
              + "|\\z))");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\na: b\n---\n",
        "---\na: b\n---",
        "---\r\na: b\r\n---\r\nx",
        "---\ra: b\r---",
        "\uFEFF---\na: b\n---\n",
        "\n \n---\na: b\n---  \t\nx",
        "---\n\n---\n",
        "---\n---\nfoo\n---\n",
        "---\na\n---b\n---\nc"
      })
  void whatTheHubFinds(String text) {
    assertThat(BlockFinder.find(text)).get().extracting(Block::state).isEqualTo(State.SEEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# Title\n",
        "--\na\n---\n",
        "x\n---\na: b\n---\n",
        "---",
        "---oops\na: b\n---\n"
      })
  void whatIsNoBlock(String text) {
    assertThat(BlockFinder.find(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> markSoup() {
    return Arbitraries.of(
            "---", "\n", "\r", "\r\n", " ", "\t", "a: b", "-", "\uFEFF", "--- ", "\n---\n", "---\n")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 5000)
  void agreesWithTheHubsPattern(@ForAll("markSoup") String text) {
    Matcher hub = HUB.matcher(text);
    if (!hub.find()) {
      BlockFinder.find(text).ifPresent(block -> assertThat(block.state()).isNotEqualTo(State.SEEN));
      return;
    }
    Block block = BlockFinder.find(text).orElseThrow();
    assertThat(block.end()).isEqualTo(hub.end());
    if (block.state() != State.EMPTY) {
      assertThat(block.state()).isEqualTo(State.SEEN);
      assertThat(block.content().of(text)).isEqualTo(hub.group(2));
    }
  }
}
