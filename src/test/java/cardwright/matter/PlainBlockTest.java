package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import cardwright.matter.Node.MapNode;
import cardwright.text.Span;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick reader of plain YAML takes what nearly all cards have, and what it takes it reads as
/// the library does: the same nodes, values, styles and places.
class PlainBlockTest {

  @Test
  void takesTheFrontMatterOfEverySampleCard() {
    for (int seed = 0; seed < Seeds.NAMES.size(); seed++) {
      String text = Seeds.text(seed);
      Span content = BlockFinder.find(text).orElseThrow().content();
      assertThat(PlainBlock.read(text, content)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1]", "a: b: c", "a:", "a: b #c", "a: 'it''s'", "a: \"\\n\"", "a: b\n\nc: d",
            "a: |\n  b",
        "a: b\n  c", "a: b\na: c", "- a", "a: &x 1", "a: b\t", "a: b\r\nc: d", "true: 1",
            "a:\n b:\n  - c"
      })
  void leavesTheRestToTheLibrary(String block) {
    boolean nested = block.startsWith("a:\n");
    Span whole = new Span(0, block.length());
    assertThat(PlainBlock.read(block, whole) != null).isEqualTo(nested);
  }

  @Property
  void readsHostileBlocksAsTheLibraryDoes(@ForAll("hostile") String card) {
    BlockFinder.find(card).ifPresent(block -> readsAlike(card, block.content()));
  }

  @Property
  void readsPlainBlocksAsTheLibraryDoes(@ForAll("plain") String block) {
    readsAlike(block, new Span(0, block.length()));
  }

  private static void readsAlike(String text, Span part) {
    MapNode quick = PlainBlock.read(text, part);
    if (quick != null) {
      NodeReader.Result slow = NodeReader.readAny(text, part);
      assertThat(slow.valid()).as(text).isTrue();
      assertThat(slow.faults()).as(text).isEmpty();
      assertThat(quick).as(text).isEqualTo(slow.root());
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.cards();
  }

  /// Lines that are plain by themselves, at any indent, with values of every kind.
  @Provide
  Arbitrary<String> plain() {
    Arbitrary<String> indent = Arbitraries.of("", "", "", "  ", "    ", " ");
    Arbitrary<String> dash = Arbitraries.of("", "", "- ", "-   ", "-");
    Arbitrary<String> key =
        Arbitraries.of(
            "", "a: ", "b:", "c:  ", "d-e: ", "no: ", "null: ", "f_1: ", "True: ", "1: ");
    Arbitrary<String> quoted = Hostile.strings().map(s -> '"' + s + '"');
    Arbitrary<String> single = Hostile.strings().map(s -> '\'' + s + '\'');
    Arbitrary<String> value =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("", "x", "some words", "1.0", "0o7", ".inf", "y e s")),
            Tuple.of(2, Hostile.strings()),
            Tuple.of(1, quoted),
            Tuple.of(1, single));
    return Combinators.combine(indent, dash, key, value)
        .as((i, d, k, v) -> i + d + k + v)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(lines -> lines.stream().collect(Collectors.joining("\n")));
  }
}
