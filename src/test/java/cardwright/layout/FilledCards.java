package cardwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.matter.FrontMatter;
import cardwright.table.Tables;
import cardwright.text.Utf8;
import java.util.List;
import java.util.Map;

/// Reads cards in full of which [ExactFill] has shown what reading gives.
public final class FilledCards {

  private FilledCards() {}

  /// Fails if the card is not the whole layout filled, or reading it gives anything else.
  public static void assertSameAsRead(
      Layouts layouts, Layout layout, Values values, FilledCard filled) {
    assertThat(reading(layouts, layout, values, filled).complete()).isTrue();
  }

  /// The same for a card of which lines may be left out.
  ///
  /// @return what reading it gives
  public static LayoutReading reading(
      Layouts layouts, Layout layout, Values values, FilledCard filled) {
    String text;
    try {
      text = layouts.fill(layout, values, false);
    } catch (LayoutException e) {
      throw new AssertionError(e);
    }
    assertThat(filled.bytes()).isEqualTo(Utf8.encode(text));
    FrontMatter matter = FrontMatter.read(text);
    assertThat(List.copyOf(filled.metadata().entrySet()))
        .isEqualTo(List.copyOf(matter.values().entrySet()));
    LayoutReading read =
        layouts.read(text, matter, () -> Tables.find(text, matter.bodyStart())).orElseThrow();
    assertThat(read.layout()).isSameAs(layout);
    Map<String, String> all = read.values().asMap();
    values.asMap().keySet().stream()
        .filter(path -> filled.find(path) != null)
        .forEach(path -> assertThat(all).containsEntry(path, values.find(path)));
    all.forEach(
        (path, value) -> {
          String found = filled.find(path);
          if (found != null) {
            assertThat(found).as(path).isEqualTo(value);
          }
        });
    layout.declarations().keySet().stream()
        .map(SlotPath::list)
        .filter(list -> !list.isEmpty())
        .forEach(
            list -> assertThat(filled.count(list)).as(list).isEqualTo(read.values().count(list)));
    return read;
  }
}
