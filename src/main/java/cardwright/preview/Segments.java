package cardwright.preview;

import cardwright.text.CommonEnds;
import java.util.ArrayList;
import java.util.List;

/// A card's body as segments. Immutable.
///
/// After an edit only the lines around it are parsed again: whether a line begins a top-level block
/// depends on the lines before it alone, back to a block that begins after a blank line.
final class Segments {

  static final Segments NONE = new Segments("", List.of());

  private final String body;
  private final List<Segment> list;
  private final int[] starts;

  private Segments(String body, List<Segment> list) {
    this.body = body;
    this.list = list;
    starts = new int[list.size() + 1];
    for (int i = 0; i < list.size(); i++) {
      starts[i + 1] = starts[i] + list.get(i).source().length();
    }
  }

  /// The segments of a body, parsed from its beginning.
  static Segments of(String body, SegmentParser parser) {
    return new Segments(body, parser.parse(body));
  }

  List<Segment> list() {
    return list;
  }

  /// The segments of a body that came of this one: the same as [#of], found faster.
  Segments edited(String now, SegmentParser parser) {
    if (now.equals(body)) {
      return this;
    }
    CommonEnds same = CommonEnds.of(body, now);
    int prefix = same.head();
    int from = restart(prefix);
    if (list.isEmpty() || prefix == 0) {
      return of(now, parser);
    }
    int suffix = same.tail();
    int prose = proseWith(now, prefix, suffix);
    if (prose >= 0) {
      String source =
          now.substring(starts[prose], starts[prose + 1] + now.length() - body.length());
      return joined(now, prose, List.of(list.get(prose).with(source)), prose + 1);
    }
    int shift = now.length() - body.length();
    int step = 1;
    for (int to = resume(body.length() - suffix); to < list.size(); to += step, step *= 2) {
      List<Segment> middle = parser.parse(now.substring(starts[from], starts[to + 1] + shift));
      if (middle.getLast().equals(list.get(to))) {
        return joined(now, from, middle, to + 1);
      }
    }
    return joined(now, from, parser.parse(now.substring(starts[from])), list.size());
  }

  /// The paragraph that differs by letters, digits or blanks alone, none of them the first of its
  /// line: as its lines begin with a letter, it begins, ends and defines what it did. -1 if there
  /// is none.
  private int proseWith(String now, int prefix, int suffix) {
    int index = indexAt(prefix);
    int lineStart = SegmentParser.lineStart(body, prefix);
    boolean prose =
        index < list.size()
            && body.length() - suffix < starts[index + 1]
            && list.get(index).isProse()
            && prefix > lineStart
            && lineStart >= starts[index]
            && Character.isLetter(body.charAt(lineStart))
            && isPlain(body, prefix, body.length() - suffix)
            && isPlain(now, prefix, now.length() - suffix);
    return prose ? index : -1;
  }

  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && !Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Segments joined(String now, int from, List<Segment> middle, int to) {
    List<Segment> all = new ArrayList<>(list.size() + middle.size());
    all.addAll(list.subList(0, from));
    all.addAll(middle);
    all.addAll(list.subList(to, list.size()));
    return new Segments(now, all);
  }

  /// The last segment that begins safely before the first change.
  private int restart(int prefix) {
    int from = Math.max(0, indexAt(prefix) - 2);
    while (from > 0 && !list.get(from - 1).endsForGood()) {
      from--;
    }
    return from;
  }

  /// The segment that an offset is in; their number for the end.
  private int indexAt(int offset) {
    int index = 0;
    while (index < list.size() && starts[index + 1] <= offset) {
      index++;
    }
    return index;
  }

  /// The first segment that begins after the last change.
  private int resume(int changed) {
    int index = 0;
    while (index < list.size() && starts[index] < changed) {
      index++;
    }
    return index;
  }
}
