package cardwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMatcherTest {

  @Test
  void aClosedSlotEndsWhereItsCharsEnd() throws LayoutException {
    assertThat(strict("@{{handle}}'s {{handle}}.", "@ann's bob.")).containsExactly("ann", "bob");
  }

  @Test
  void aClosedSlotMayHoldTheCharsThatFollowIt() throws LayoutException {
    assertThat(strict("[{{text}}](hub/{{id}}#x).", "[GPT-2](hub/a/b#x)."))
        .containsExactly("GPT-2", "a/b");
  }

  @Test
  void openTextTakesWhatIsLeftBetweenTheOthers() throws LayoutException {
    assertThat(strict("<b>{{text}} {{word}} AI {{kind}} </b>", "<b>Perso Verant ☺ AI Bot </b>"))
        .containsExactly("Perso Verant", "☺", "Bot");
  }

  @Test
  void openTextMayHoldTheTextAroundIt() throws LayoutException {
    assertThat(strict("<b>{{text}}</b>", "<b><b>x</b></b>")).containsExactly("<b>x</b>");
  }

  @Test
  void ofTwoOpenSlotsTheFirstEndsAtTheNextLiteral() throws LayoutException {
    assertThat(strict("{{text}} by {{text}}", "a by b by c")).containsExactly("a", "b by c");
  }

  @Test
  void aLinkEndsAtItsBracket() throws LayoutException {
    assertThat(strict("[a]({{url | link}}), {{text}}", "[a](http://x/\\(y\\)), (z)"))
        .containsExactly("http://x/\\(y\\)", "(z)");
  }

  @Test
  void whatDoesNotFitIsNoMatch() throws LayoutException {
    assertThat(strict("| {{number}} |", "| 12a |")).isEmpty();
    assertThat(strict("| {{number}} |", "| 12 ")).isEmpty();
    assertThat(strict("| {{number}} |", "|  |")).isEmpty();
    assertThat(strict("ab{{text}}bc", "abc")).isEmpty();
    assertThat(strict("plain", "plain ")).isEmpty();
  }

  @Test
  void looselyBlanksBesideASlotDoNotMatter() throws LayoutException {
    assertThat(loose("| Kept | {{number}} |", "  | Kept   |12  |")).containsExactly("12");
    assertThat(loose("url(&#39;{{url}}&#39;)", "\turl('a')")).containsExactly("a");
  }

  private static List<String> strict(String line, String source) throws LayoutException {
    LayoutLine parsed = line(line);
    return slots(LineMatcher.strict(parsed).match(source, 0, source.length()), source);
  }

  private static List<String> loose(String line, String source) throws LayoutException {
    LooseText text = LooseText.of(source, 0, source.length());
    int[] bounds = LineMatcher.loose(line(line)).match(text.text(), 0, text.text().length());
    List<String> slots = new ArrayList<>();
    for (int k = 0; bounds != null && k < bounds.length; k += 2) {
      slots.add(text.source(bounds[k], bounds[k + 1]).of(source));
    }
    return slots;
  }

  private static List<String> slots(int[] bounds, String source) {
    List<String> slots = new ArrayList<>();
    for (int k = 0; bounds != null && k < bounds.length; k += 2) {
      slots.add(source.substring(bounds[k], bounds[k + 1]));
    }
    return slots;
  }

  private static LayoutLine line(String line) throws LayoutException {
    String file =
        """
        ---
        layout: test
        fields:
          handle: {type: handle}
          id: {type: id}
          text: {type: text}
          word: {type: word}
          kind: {type: kind}
          url: {type: url}
          number: {type: integer}
        ---
        """;
    return LayoutParser.parse("test.md", file + line).lines().getFirst();
  }
}
