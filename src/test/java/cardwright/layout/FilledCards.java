package cardwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.matter.FrontMatter;
import cardwright.text.Utf8;
import java.util.List;

/// Reads cards in full of which [ExactFill] has shown what reading gives.
public final class FilledCards {

  private FilledCards() {}

  /// Fails if the card is not the layout filled, or reading it gives anything else.
  public static void assertSameAsRead(
      Layouts layouts, Layout layout, Values values, ExactCard filled) {
    String text;
    try {
      text = layouts.fill(layout, values, false);
    } catch (LayoutException e) {
      throw new AssertionError(e);
    }
    assertThat(filled.bytes()).isEqualTo(Utf8.encode(text));
    FrontMatter matter = FrontMatter.read(text);
    assertThat(List.copyOf(filled.head().values().entrySet()))
        .isEqualTo(List.copyOf(matter.values().entrySet()));
    LayoutReading read = layouts.read(text, matter, List::of).orElseThrow();
    assertThat(read.layout()).isSameAs(layout);
    assertThat(read.complete()).isTrue();
    assertThat(List.copyOf(filled.values().asMap().entrySet()))
        .isEqualTo(List.copyOf(read.values().asMap().entrySet()));
    assertThat(filled.values().count("people")).isEqualTo(read.values().count("people"));
  }
}
