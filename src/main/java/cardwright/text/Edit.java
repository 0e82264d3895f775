package cardwright.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A labelled change of a text: replacements of ranges that do not overlap, in ascending order.
///
/// All spans are offsets into the text *before* the edit. An edit is immutable and can be shared
/// between threads.
///
/// @param label what the edit does, for an undo menu ("Rename person 2"); never blank
/// @param replacements in ascending order, none overlapping another
public record Edit(String label, List<Replacement> replacements) {

  /// Sorts the replacements, keeping the given order of insertions at the same offset.
  ///
  /// @throws IllegalArgumentException if the label is blank, two replacements overlap, or a new
  ///   text holds half a surrogate pair (it could not be written as UTF-8)
  public Edit {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an edit needs a label");
    }
    List<Replacement> sorted = new ArrayList<>(replacements);
    sorted.sort(Comparator.comparing(Replacement::span));
    int end = 0;
    for (Replacement replacement : sorted) {
      if (replacement.span().start() < end) {
        throw new IllegalArgumentException("replacements overlap at offset " + end);
      }
      end = replacement.span().end();
      if (!Utf8.isEncodable(replacement.text())) {
        throw new IllegalArgumentException("half a surrogate pair in the new text");
      }
    }
    replacements = List.copyOf(sorted);
  }

  /// An edit of one range.
  public static Edit replace(String label, Span span, String text) {
    return new Edit(label, List.of(new Replacement(span, text)));
  }

  /// An edit that changes nothing.
  public static Edit none(String label) {
    return new Edit(label, List.of());
  }

  /// The edit that makes one text of another by replacing the smallest range in which they differ,
  /// whole characters. Texts that are the same give an edit that changes nothing.
  public static Edit between(String label, String before, String after) {
    CommonEnds same = CommonEnds.of(before, after).ofWholeCharacters(before);
    Span span = new Span(same.head(), before.length() - same.tail());
    String text = after.substring(same.head(), after.length() - same.tail());
    return replace(label, span, text).trimmed(before);
  }

  /// The text after this edit.
  ///
  /// @throws IndexOutOfBoundsException if the edit was made for another, longer text
  public String apply(String text) {
    if (replacements.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + Math.max(0, growth()));
    int from = 0;
    for (Replacement replacement : replacements) {
      out.append(text, from, replacement.span().start()).append(replacement.text());
      from = replacement.span().end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /// The edit that takes this one back: applied to `apply(before)` it gives `before`.
  ///
  /// @param before the text this edit was made for
  public Edit inverse(String before) {
    List<Replacement> inverse = new ArrayList<>(replacements.size());
    int growth = 0;
    for (Replacement replacement : replacements) {
      int start = replacement.span().start() + growth;
      Span now = new Span(start, start + replacement.text().length());
      inverse.add(new Replacement(now, replacement.span().of(before)));
      growth += replacement.growth();
    }
    return new Edit(label, inverse);
  }

  /// This edit without the replacements that leave `before` as it is.
  public Edit trimmed(String before) {
    return new Edit(
        label, replacements.stream().filter(r -> !r.span().of(before).equals(r.text())).toList());
  }

  /// Whether the edit holds no replacement.
  public boolean isEmpty() {
    return replacements.isEmpty();
  }

  /// Where an offset of the text before the edit stands after it; an offset inside a replaced range
  /// moves to the end of what replaced it.
  public int map(int offset) {
    int growth = 0;
    for (Replacement replacement : replacements) {
      Span span = replacement.span();
      if (offset < span.start() || (offset == span.start() && !span.isEmpty())) {
        break;
      }
      if (offset < span.end()) {
        return span.start() + growth + replacement.text().length();
      }
      growth += replacement.growth();
    }
    return offset + growth;
  }

  private int growth() {
    return replacements.stream().mapToInt(Replacement::growth).sum();
  }
}
