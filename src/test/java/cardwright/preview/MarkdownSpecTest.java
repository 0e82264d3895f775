package cardwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/// The examples of the specifications, through the page's own chain up to where it is sanitised.
/// What differs is listed here and explained in the site's `markdown-spec.md`.
class MarkdownSpecTest {

  private static final List<Integer> COMMON_MARK_DIFFERS =
      List.of(
          28, 146, 171, 195, 201, 215, 216, 312, 313, 354, 416, 417, 489, 493, 494, 540, 602, 606,
          608, 611, 612, 625, 626);
  private static final List<Integer> GITHUB_DIFFERS =
      List.of(
          116, 164, 170, 184, 185, 200, 202, 205, 292, 293, 398, 425, 426, 434, 435, 436, 473, 474,
          475, 477, 498, 502, 503, 610, 614, 616, 619, 620, 625, 626, 631, 644, 645, 652);

  @Test
  void examplesOfCommonMark() {
    assertThat(differing("/spec.txt", 652)).isEqualTo(COMMON_MARK_DIFFERS);
  }

  @Test
  void examplesOfGitHub() {
    assertThat(differing("/gfm-spec.txt", 670)).isEqualTo(GITHUB_DIFFERS);
  }

  private static List<Integer> differing(String resource, int atLeast) {
    URL spec = Objects.requireNonNull(MarkdownSpecTest.class.getResource(resource));
    List<Example> examples = ExampleReader.readExamples(spec);
    assertThat(examples).hasSizeGreaterThanOrEqualTo(atLeast);
    List<Integer> differing = new ArrayList<>();
    PageRenderer renderer = new PageRenderer();
    int number = 0;
    for (Example example : examples) {
      number++;
      String html = renderer.unsafeHtml(example.getSource().replace('→', '\t'));
      boolean same = normal(html).equals(normal(example.getHtml().replace('→', '\t')));
      if (!same) {
        differing.add(number);
      }
    }
    return differing;
  }

  /// HTML without what means nothing: the order of attributes, blanks between blocks.
  private static String normal(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    StringBuilder out = new StringBuilder();
    write(body, out, false);
    return out.toString().replaceAll(" ?\n ?", "\n").strip();
  }

  private static void write(Node node, StringBuilder out, boolean code) {
    switch (node) {
      case TextNode text -> out.append(code ? text.getWholeText() : blanks(text));
      case Element element -> {
        out.append('<').append(element.tagName());
        element.attributes().asList().stream()
            .filter(attribute -> !attribute.getValue().startsWith("task-list-item"))
            .map(MarkdownSpecTest::attribute)
            .sorted()
            .forEach(attribute -> out.append(' ').append(attribute));
        out.append('>');
        boolean verbatim = code || element.is("pre, script, style, textarea");
        element.childNodes().forEach(child -> write(child, out, verbatim));
        out.append("</").append(element.tagName()).append('>');
      }
      default -> out.append(node.outerHtml());
    }
  }

  private static String attribute(Attribute attribute) {
    String value = attribute.getValue();
    return attribute.getKey() + "=" + (value.equals(attribute.getKey()) ? "" : value);
  }

  private static String blanks(TextNode text) {
    boolean besideBlocks =
        text.isBlank()
            && (isBlock(text.previousSibling())
                || isBlock(text.nextSibling())
                || text.parent() instanceof Element parent
                    && parent.isBlock()
                    && parent.childNodeSize() == 1);
    String one = text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
    if (besideBlocks) {
      return "";
    }
    if (text.nextSibling() == null || isBlock(text.nextSibling())) {
      one = one.replaceAll(" $", "");
    }
    if (text.previousSibling() == null || isBlock(text.previousSibling())) {
      one = one.replaceAll("^ ", "");
    }
    return one;
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock();
  }
}
