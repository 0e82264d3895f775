package cardwright.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays a card along the layout that it fits to the letter, in one pass: lines without slots that
/// follow each other are compared all at once. Safe for use by several threads.
final class ExactFit {

  /// Where no line fits.
  private static final int NONE = -1;

  /// For layouts that do not get as far as to a line with slots.
  private static final int @Nullable [][] NO_ROWS = {};

  /// Not changed: stands for all cards that need no decoding.
  private static final BitSet NONE_CODED = new BitSet();

  private static final char BEYOND_LATIN = '\uFFFF';

  /// Lines without slots one after the other, or one line with slots.
  ///
  /// @param matchers of the lines
  /// @param block the lines without slots joined by LF; null for a line with slots
  /// @param wide the same and a char beyond Latin-1: texts of one inner form are compared faster
  /// @param endsEmpty whether the last of them is empty
  /// @param slotLine the line with slots; null for others
  private record Piece(
      List<LineMatcher> matchers,
      @Nullable String block,
      @Nullable String wide,
      boolean endsEmpty,
      @Nullable SlotLine slotLine) {

    /// How many chars the block has.
    int length() {
      return block == null ? 0 : block.length();
    }
  }

  /// A line with slots.
  ///
  /// @param number of the line in the layout
  /// @param row the line's number among those with slots
  private record SlotLine(int number, int row, boolean repeats) {}

  private final CompiledLayout layout;
  private final List<Piece> pieces = new ArrayList<>();

  private final int rows;

  /// The number of the first piece behind the front matter; 0 if the layout has none.
  private final int body;

  /// @param rows how many rows a [Fit] has
  ExactFit(CompiledLayout layout, int rows) {
    this.layout = layout;
    this.rows = rows;
    List<LineMatcher> block = new ArrayList<>();
    int first = 0;
    int row = 0;
    for (int j = 0; j < layout.lineCount(); j++) {
      LayoutLine line = layout.line(j);
      if (j == layout.headLines()) {
        addBlock(block);
        first = pieces.size();
      }
      if (line.isLiteral()) {
        block.add(layout.strict(j));
        continue;
      }
      addBlock(block);
      SlotLine slots = new SlotLine(j, row++, layout.repeats(j));
      pieces.add(new Piece(List.of(layout.strict(j)), null, null, false, slots));
    }
    addBlock(block);
    body = layout.headLines() == layout.lineCount() ? pieces.size() : first;
  }

  private void addBlock(List<LineMatcher> lines) {
    if (!lines.isEmpty()) {
      List<String> texts = lines.stream().map(LineMatcher::literal).toList();
      boolean endsEmpty = texts.getLast().isEmpty();
      String block = String.join("\n", texts);
      pieces.add(new Piece(List.copyOf(lines), block, block + BEYOND_LATIN, endsEmpty, null));
      lines.clear();
    }
  }

  /// A card that fits.
  ///
  /// @param rows what stands in the slots of each line that has some, in order: start and end of
  ///   each, one after the other; null for one that stands once per item. Behind these there is
  ///   room for more.
  /// @param coded the rows whose text has to be decoded, of a card that is not
  /// @param repeated the lines that stand once per item, in order
  record Fit(int @Nullable [][] rows, BitSet coded, List<Repeated> repeated) {}

  /// A line that stands once per item.
  ///
  /// @param row its number among the lines with slots
  /// @param bounds start and end of what stands in each of its slots, one after the other
  record Repeated(int row, int[] bounds) {}

  /// Compares a card to the letter.
  ///
  /// @return null if it does not fit
  @Nullable Fit of(CardText card) {
    return new Run(card).run();
  }

  /// What stands in the slots of a card that fits, in the order of its lines.
  List<Hit> hits(Fit fit) {
    List<Hit> hits = new ArrayList<>();
    for (int row = 0; row < layout.slotLines().size(); row++) {
      int j = layout.slotLines().get(row);
      addHits(j, fit.rows()[row], hits);
      for (Repeated line : fit.repeated()) {
        addHits(j, line.row() == row ? line.bounds() : null, hits);
      }
    }
    return hits;
  }

  private void addHits(int j, int @Nullable [] bounds, List<Hit> hits) {
    for (int k = 0; bounds != null && 2 * k < bounds.length; k++) {
      hits.add(Hit.at(layout.line(j).slots().get(k), bounds, k, true));
    }
  }

  private final class Run {

    private final CardText card;
    private final String text;
    private final boolean onlyLf;
    private int @Nullable [][] found = NO_ROWS;
    private BitSet coded = NONE_CODED;
    private List<Repeated> repeated = List.of();
    private int at;

    Run(CardText card) {
      this.card = card;
      text = card.text();
      onlyLf = card.onlyLf();
    }

    /// Layouts of one family often have their front matter in common: the rest is looked at first.
    @Nullable Fit run() {
      boolean split = body > 0 && card.headEnd() > 0;
      at = split ? card.headEnd() : 0;
      boolean fits = takes(split ? body : 0, pieces.size()) && at == text.length();
      if (fits && split) {
        at = 0;
        fits = takes(0, body) && at == card.headEnd();
      }
      if (!fits) {
        return null;
      }
      return new Fit(found.length == 0 ? new int[rows][] : found, coded, repeated);
    }

    private boolean takes(int from, int to) {
      for (int i = from; i < to; i++) {
        Piece piece = pieces.get(i);
        SlotLine slots = piece.slotLine();
        boolean fits = slots == null ? takes(piece) : takes(slots, piece.matchers().getFirst());
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    private boolean takes(Piece piece) {
      String block = card.wide() ? piece.wide() : piece.block();
      if (!onlyLf || block == null) {
        for (LineMatcher line : piece.matchers()) {
          int end = end();
          if (end == NONE || line.match(text, at, end) == null) {
            return false;
          }
          goBehind(end);
        }
        return true;
      }
      int end = at + piece.length();
      if (!text.regionMatches(at, block, 0, piece.length())) {
        return false;
      }
      boolean ends = end == text.length() ? !piece.endsEmpty() : text.charAt(end) == '\n';
      goBehind(end);
      return ends;
    }

    private boolean takes(SlotLine slots, LineMatcher matcher) {
      int end = end();
      int[] bounds = end == NONE ? null : matcher.match(text, at, end);
      if (bounds == null) {
        return slots.repeats();
      }
      if (layout.isMistaken(slots.number(), text, at, end)) {
        return false;
      }
      if (!slots.repeats()) {
        found = found.length == 0 ? new int[rows][] : found;
        found[slots.row()] = bounds;
        goBehind(end);
        return isDecodable(slots.row(), bounds);
      }
      repeated = repeated.isEmpty() ? new ArrayList<>() : repeated;
      boolean decodable = true;
      while (bounds != null) {
        repeated.add(new Repeated(slots.row(), bounds));
        decodable &= isDecodable(slots.row(), bounds);
        goBehind(end);
        end = end();
        bounds = end == NONE ? null : matcher.match(text, at, end);
      }
      return decodable;
    }

    /// Whether what stands in a line's slots can be decoded, if the card is not.
    private boolean isDecodable(int row, int[] bounds) {
      if (!card.isCoded(bounds[0], bounds[bounds.length - 1])) {
        return true;
      }
      coded = coded == NONE_CODED ? new BitSet(rows) : coded;
      coded.set(row);
      for (int i = 0; i < bounds.length; i += 2) {
        // The library's sign for bad bytes may also stand in the file itself: Utf8 tells these
        // apart.
        if (card.decoded(bounds[i], bounds[i + 1]).indexOf('\uFFFD') >= 0) {
          return false;
        }
      }
      return true;
    }

    /// The end of the line at hand, without its line end; [#NONE] at the end of the card.
    private int end() {
      if (at >= text.length()) {
        return NONE;
      }
      int lf = text.indexOf('\n', at);
      int end = lf < 0 ? text.length() : lf;
      int cr = onlyLf ? -1 : text.indexOf('\r', at, end);
      return cr < 0 ? end : cr;
    }

    /// Goes to the next line from the end of one.
    private void goBehind(int end) {
      boolean two = !onlyLf && text.startsWith("\r\n", end);
      at = Math.min(text.length(), end + (two ? 2 : 1));
    }
  }
}
