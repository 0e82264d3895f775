package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.ScalarNode;
import cardwright.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the front matter of card after card. That of one family often differs in a single value
/// (the address of its picture, say): then only this value is read anew.
///
/// Safe for use by several threads.
public final class RecentMatter {

  /// Front matter that was read in full, one that a thread has set.
  private volatile @Nullable Sample sample;

  /// Front matter and what can be different in such that is read by it.
  ///
  /// @param text of plain front matter, and nothing else
  /// @param scalars its keys with a value of one line, which therefore reaches to the line's end
  private record Sample(String text, Map<String, @Nullable Object> values, List<Entry> scalars) {

    static @Nullable Sample of(FrontMatter read) {
      Matter matter = read.matter();
      Block block = matter.block();
      boolean plain = matter.plain() && matter.problems().isEmpty();
      if (!plain || block == null || matter.root() == null || block.end() < read.text().length()) {
        return null;
      }
      List<Entry> scalars =
          matter.root().entries().stream()
              .filter(entry -> entry.value() instanceof ScalarNode)
              .toList();
      return new Sample(read.text(), read.values(), scalars);
    }

    /// The values of front matter that has all but one value of one line in common; null if more is
    /// different.
    @Nullable Map<String, @Nullable Object> values(String other) {
      for (Entry entry : scalars) {
        Span known = entry.value().span();
        int end = known.end() + other.length() - text.length();
        if (end >= known.start() && isAlikeBut(known, other, end)) {
          ScalarNode scalar = PlainBlock.scalar(other, new Span(known.start(), end));
          return scalar == null ? null : with(entry.name(), scalar.value());
        }
      }
      return null;
    }

    private boolean isAlikeBut(Span known, String other, int end) {
      return other.regionMatches(0, text, 0, known.start())
          && other.regionMatches(end, text, known.end(), text.length() - known.end());
    }

    private Map<String, @Nullable Object> with(String name, @Nullable Object value) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
      all.put(name, value);
      return Collections.unmodifiableMap(all);
    }
  }

  /// Reads front matter as [FrontMatter#read] does.
  ///
  /// @param text front matter alone, or all of a card
  public FrontMatter read(String text) {
    Sample known = sample;
    Map<String, @Nullable Object> values = known == null ? null : known.values(text);
    if (values != null) {
      return new FrontMatter(text, values);
    }
    FrontMatter read = FrontMatter.read(text);
    sample = Sample.of(read);
    return read;
  }
}
