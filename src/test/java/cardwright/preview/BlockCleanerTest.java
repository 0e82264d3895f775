package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/// What Markdown stands for becomes the same block whether or not it is looked at as a card's own
/// HTML is.
class BlockCleanerTest {

  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final BlockCleaner cleaner = new BlockCleaner(new EmojiPictures());

  @Test
  void examplesOfTheSpecifications() {
    int compared = 0;
    for (String resource : List.of("/spec.txt", "/gfm-spec.txt")) {
      URL spec = Objects.requireNonNull(BlockCleanerTest.class.getResource(resource));
      for (var example : ExampleReader.readExamples(spec)) {
        compared += compare(example.getSource().replace('→', '\t')) ? 1 : 0;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  @Property(tries = 1500)
  void textsOfAllSorts(@ForAll("texts") String text) {
    compare(text);
  }

  private boolean compare(String text) {
    MarkdownRenderer.Raw raw = markdown.render(text, MarkdownRenderer.Context.NONE);
    if (!raw.foreign()) {
      assertThat(cleaner.clean(raw.html(), false, Cleaning.AS_THE_HUB, Map.of()))
          .as(text)
          .isEqualTo(cleaner.clean(raw.html(), true, Cleaning.AS_THE_HUB, Map.of()));
    }
    return !raw.foreign();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\n",
            "\n\n",
            "word ",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```\n",
            "    ",
            "- ",
            "- [x] ",
            "1. ",
            "> ",
            "> [!NOTE]\n",
            "# ",
            "---\n",
            "| a | b |\n|:--|--:|\n| 1 | 2 |\n",
            "[a](/u \"t\")",
            "[b](javascript:x)",
            "![i](p.png)",
            "<https://a.b>",
            "www.a.example",
            "$x^2$",
            "$$\n",
            "\\\\(y\\\\)",
            "&amp;",
            "&#60;b&#62;",
            "\\<",
            "\"",
            "'",
            "&",
            "\u00A0",
            "\uD83E\uDD16",
            "\t",
            "é",
            "[^1]",
            "[^1]: note\n",
            "\u0001",
            "\uFFFE")
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }
}
