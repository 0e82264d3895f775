package cardwright.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.Span;
import cardwright.text.Utf8;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Showing loses nothing, and typing changes what was typed and nothing else.
class ShownTextTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "\r", "\n", "\r\n", "\0", "\uFEFF", "\t", "é", "🤖", "\u2028")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.of("x", "\n", "\n\n", "y\nz", "", "🤖");
  }

  @Test
  void lineEndsAndControlCharactersCanBeSeen() {
    ShownText shown = ShownText.of("\uFEFFa\r\nb\rc\nd\0\u007F\te");
    assertThat(shown.shown()).isEqualTo("\uFEFFa\nb\nc\nd␀␡\te");
    assertThat(shown.toShown(4)).isEqualTo(3);
    assertThat(shown.toText(3)).isEqualTo(4);
    assertThat(shown.toText(2)).isEqualTo(2);
  }

  @Property(tries = 2000)
  void everyPlaceIsFoundAgain(@ForAll("texts") String text) {
    ShownText shown = ShownText.of(text);
    int last = -1;
    for (int at = 0; at <= shown.shown().length(); at++) {
      int there = shown.toText(at);
      assertThat(there).isGreaterThan(last);
      assertThat(shown.toShown(there)).isEqualTo(at);
      last = there;
    }
    assertThat(last).isEqualTo(text.length());
  }

  @Property(tries = 5000)
  void typingChangesWhatWasTypedAndNothingElse(
      @ForAll("texts") String text,
      @ForAll("typed") String typed,
      @ForAll @IntRange(max = 1000) int from,
      @ForAll @IntRange(max = 4) int count) {
    ShownText before = ShownText.of(text);
    String shown = before.shown();
    int at = from % (shown.length() + 1);
    int removed = Math.min(count, shown.length() - at);
    if (!Utf8.isEncodable(shown.substring(0, at) + shown.substring(at + removed))) {
      return;
    }
    Span span = before.toText(new Span(at, at + removed));
    String after = before.edit(at, removed, typed).apply(text);
    assertThat(after).startsWith(text.substring(0, span.start()));
    assertThat(after).endsWith(text.substring(span.end()));
    String inside = after.substring(span.start(), after.length() - (text.length() - span.end()));
    assertThat(inside.replace("\r\n", "\n").replace('\r', '\n')).isEqualTo(typed);
    boolean meets =
        typed.isEmpty()
            && text.startsWith("\n", span.end())
            && span.start() > 0
            && text.charAt(span.start() - 1) == '\r';
    if (!meets) {
      String expected = shown.substring(0, at) + typed + shown.substring(at + removed);
      assertThat(ShownText.of(after).shown()).isEqualTo(expected);
    }
  }
}
