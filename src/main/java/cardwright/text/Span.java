package cardwright.text;

/// A range of a text, in UTF-16 code units: `start` inclusive, `end` exclusive.
///
/// @param start offset of the first char, 0 or more
/// @param end offset after the last char, `start` or more
public record Span(int start, int end) implements Comparable<Span> {

  /// @throws IllegalArgumentException if the range is negative or reversed
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  /// The empty span at `offset`, where something can be inserted.
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /// Number of chars in the span.
  public int length() {
    return end - start;
  }

  /// Whether the span holds no char.
  public boolean isEmpty() {
    return start == end;
  }

  /// The part of `text` that this span covers.
  ///
  /// @throws IndexOutOfBoundsException if the text is shorter than the span's end
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Whether `offset` lies in the span, its end included (a caret may stand there).
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /// Whether `other` lies wholly in this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two spans share at least one char.
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /// The same range, `by` chars further on.
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// Orders by start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
