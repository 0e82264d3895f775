package cardwright.layout;

import cardwright.layout.HomePlan.Known;
import cardwright.layout.HomePlan.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays a card along the layout that it fits to the letter, in one pass: lines without slots that
/// follow each other are compared all at once. Safe for use by several threads.
final class ExactFit {

  /// Where no line fits.
  private static final int NONE = -1;

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
  private record SlotLine(int number, List<Role> roles, boolean repeats) {}

  private final CompiledLayout layout;
  private final List<Piece> pieces = new ArrayList<>();

  /// The number of the first piece behind the front matter.
  private final int body;

  ExactFit(CompiledLayout layout, HomePlan homes) {
    this.layout = layout;
    List<LineMatcher> block = new ArrayList<>();
    int first = -1;
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
      SlotLine slots = new SlotLine(j, homes.roles(j), layout.repeats(j));
      pieces.add(new Piece(List.of(layout.strict(j)), null, null, false, slots));
    }
    addBlock(block);
    body = first < 0 ? pieces.size() : first;
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
  /// @param known what it has in the layout's slots, in the order of the lines
  /// @param headEnd where its front matter ends
  record Fit(List<Known> known, int headEnd) {}

  /// Compares a card to the letter.
  ///
  /// @return null if it does not fit
  @Nullable Fit of(CardText card) {
    return new Run(card).run();
  }

  private final class Run {

    private final String text;
    private final boolean onlyLf;
    private final boolean wide;
    private final List<Known> found = new ArrayList<>(64);
    private int at;

    Run(CardText card) {
      text = card.text();
      onlyLf = card.onlyLf();
      wide = card.wide();
    }

    @Nullable Fit run() {
      int headEnd = 0;
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        headEnd = i == body ? at : headEnd;
        SlotLine slots = piece.slotLine();
        boolean fits = slots == null ? takes(piece) : takes(slots, piece.matchers().getFirst());
        if (!fits) {
          return null;
        }
      }
      return at == text.length() ? new Fit(found, body < pieces.size() ? headEnd : at) : null;
    }

    private boolean takes(Piece piece) {
      String block = wide ? piece.wide() : piece.block();
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
      while (bounds != null) {
        add(slots, bounds);
        goBehind(end);
        end = slots.repeats() ? end() : NONE;
        bounds = end == NONE ? null : matcher.match(text, at, end);
      }
      return true;
    }

    private void add(SlotLine slots, int[] bounds) {
      for (int k = 0; k < slots.roles().size(); k++) {
        found.add(Known.at(slots.roles().get(k), text, bounds, k));
      }
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
