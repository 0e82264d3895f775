package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// A page that was made of the last one is the page that is made from nothing.
class IncrementalTest {

  private static final CardEngine ENGINE = CardEngine.standard();

  /// A replacement in the text, as parts of a thousand of its length.
  record Change(int from, int length, String put) {

    String in(String text) {
      int start = (int) ((long) text.length() * from / 1000);
      int end = Math.min(text.length(), start + length);
      return text.substring(0, start) + put + text.substring(end);
    }
  }

  @Property(tries = 3000)
  void segmentsOfAnEditedTextAreThoseOfTheText(
      @ForAll("texts") String text, @ForAll("changes") List<Change> changes) {
    SegmentParser parser = new SegmentParser();
    Segments edited = Segments.of(text, parser);
    String now = text;
    for (Change change : changes) {
      now = change.in(now);
      edited = edited.edited(now, parser);
      assertThat(shown(edited)).isEqualTo(shown(Segments.of(now, parser)));
    }
  }

  /// Typing within words, which is most of what is typed.
  @Property(tries = 3000)
  void segmentsOfATextWithLettersTypedAreThoseOfTheText(
      @ForAll("texts") String text, @ForAll("typing") List<Change> changes) {
    segmentsOfAnEditedTextAreThoseOfTheText(text, changes);
  }

  @Test
  void lettersTypedIntoAParagraphLeaveTheOtherSegmentsAlone() {
    SegmentParser parser = new SegmentParser();
    Segments before = Segments.of("# a\n\nSome words\nof two lines\n\n- x\n", parser);
    Segments after = before.edited("# a\n\nSome words\nof twenty lines\n\n- x\n", parser);
    assertThat(after.list()).hasSize(3);
    assertThat(after.list().get(0)).isSameAs(before.list().get(0));
    assertThat(after.list().get(1).source()).isEqualTo("Some words\nof twenty lines\n\n");
    assertThat(after.list().get(2)).isSameAs(before.list().get(2));
  }

  /// A letter more makes a definition of two lines.
  @Test
  void lettersMayMakeADefinition() {
    SegmentParser parser = new SegmentParser();
    for (String before : List.of("a\n\n[b]:\nu v\n", "a\n[b]:\nu\n\n[c]:\nu v", "a\n\n[b]:\nu\n")) {
      String after = before.replace("u v", "uv").replace("u\n", "uu\n");
      assertThat(Segments.of(before, parser).edited(after, parser).list())
          .isEqualTo(Segments.of(after, parser).list());
    }
  }

  /// Behind a blank line the last but one is code, behind a definition it begins a paragraph, which
  /// the last goes on with.
  @Test
  void theSameLineMayBeCodeOrBeginAParagraph() {
    SegmentParser parser = new SegmentParser();
    String before = "# a\n\nx\n\n    y\n</script>";
    String after = "# a\n\n[a]: /u\n    y\n</script>";
    assertThat(Segments.of(before, parser).edited(after, parser).list())
        .isEqualTo(Segments.of(after, parser).list());
  }

  /// What the page is made of: the kind only helps to find where parsing may stop.
  private static List<Segment> shown(Segments segments) {
    return segments.list().stream()
        .map(of -> new Segment("", of.source(), of.lines(), of.references(), of.footnotes()))
        .toList();
  }

  @Property(tries = 150)
  void pagesOfAnEditedCardAreThoseOfTheCard(
      @ForAll("texts") String text, @ForAll("changes") List<Change> changes) {
    PageRenderer kept = new PageRenderer();
    kept.render(ENGINE.read(text));
    String now = text;
    for (Change change : changes) {
      now = change.in(now);
      HubPage made = kept.render(ENGINE.read(now));
      assertThat(made).isEqualTo(new PageRenderer().render(ENGINE.read(now)));
    }
  }

  @Test
  void editsOfTheSampleCards() throws IOException {
    List<Path> cards;
    try (var files = Files.list(Path.of("assets", "sample"))) {
      cards = files.sorted().toList();
    }
    for (Path file : cards) {
      String text = Files.readString(file);
      PageRenderer kept = new PageRenderer();
      for (int at = 0; at < text.length(); at += 97) {
        String now = text.substring(0, at) + (at % 2 == 0 ? "x" : "\n\n<div>") + text.substring(at);
        for (Cleaning cleaning : Cleaning.values()) {
          HubPage made = kept.render(ENGINE.read(now), cleaning);
          assertThat(made).isEqualTo(new PageRenderer().render(ENGINE.read(now), cleaning));
        }
      }
    }
  }

  @Test
  void linesOfBlocksLieInOrderInTheCard() throws IOException {
    String text = Files.readString(Path.of("assets", "sample", "003_607d981a2ce3eeb5.txt"));
    List<String> lines = text.lines().toList();
    List<PageBlock> blocks = new PageRenderer().render(ENGINE.read(text)).article();
    assertThat(blocks).hasSizeGreaterThan(15);
    int before = -1;
    List<String> seen = new ArrayList<>();
    for (PageBlock block : blocks) {
      assertThat(block.firstLine()).isGreaterThan(before);
      assertThat(block.lastLine()).isBetween(block.firstLine(), lines.size() - 1);
      before = block.lastLine();
      seen.add(lines.get(block.firstLine()));
      assertThat(lines.get(block.lastLine())).isNotBlank();
    }
    assertThat(seen).contains("## Training data", "```python", "*Built by Boris Dayma*");
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Change> change =
        net.jqwik.api.Combinators.combine(
                Arbitraries.integers().between(0, 1000),
                Arbitraries.integers().between(0, 12),
                pieces().list().ofMaxSize(3).map(list -> String.join("", list)))
            .as(Change::new);
    return change.list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Change>> typing() {
    Arbitrary<Change> change =
        net.jqwik.api.Combinators.combine(
                Arbitraries.integers().between(0, 1000),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of("x", "x", " ", "7", "ab c", ""))
            .as(Change::new);
    return change.list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> texts() {
    return pieces().list().ofMaxSize(60).map(list -> String.join("", list));
  }

  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
        "\n",
        "\n\n",
        "\n\n",
        "\n\n",
        "\r\n",
        "\r",
        "text",
        " ",
        "    ",
        "\t",
        "- ",
        "* ",
        "1. ",
        "2) ",
        "> ",
        "# ",
        "===",
        "---",
        "***",
        "```",
        "~~~",
        "$$",
        "\n$$\n",
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<!--",
        "-->",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<style>",
        "</style>",
        "<b>",
        "</b>",
        "<details>\n\n",
        "[a]: /u\n",
        "[a]",
        "[b]: <x> 'y'",
        "[b][a]",
        "[^1]",
        "[^1]: note\n",
        "[^n]: x\n\n    y\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n",
        "|",
        "<?x",
        "?>",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "\\",
        "`",
        "*",
        "_",
        "## Same\n",
        "word word",
        "\uD83E\uDD16",
        "\u00A0",
        "\u2028",
        "\u000B",
        "\uFEFF",
        "\0");
  }
}
