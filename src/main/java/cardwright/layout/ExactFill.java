package cardwright.layout;

import cardwright.layout.HomePlan.Role;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.table.Tables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills a layout and shows what reading the card gives, without reading the whole of it: nearly
/// every card is made so. Immutable and safe for use by several threads.
///
/// The card is such as [ExactFit] finds, because
///
/// - every line of the layout is written, and lines without slots are the layout's own; where some
///   are left out, what is read is what [Gaps] says;
/// - a value holds no line end, and a line with slots has in each slot, as reading matches it, what
///   was written there: whatever that is ([LineMatcher#isTold]), or as matching the line shows;
/// - no older layout fits, as it differs in a line without slots where the lines before are the
///   same.
///
/// Each slot, taken alone, says the value that was written there ([Filler#isTold]); that reading
/// then gives the values back is what [GivenBack] says of the layout. Of any other card nothing is
/// shown: it has to be read.
final class ExactFill {

  /// So many lines more than a layout has, because they stand once per item, most cards have.
  private static final int USUAL_ITEMS = 8;

  /// Lines without slots one after the other, or one line with slots.
  ///
  /// @param texts the text before, between and behind the slots, line ends included
  /// @param line the number of the line; of the first of several
  /// @param told whether what stands in its slots is found there without a look at the whole line
  private record Piece(List<byte[]> texts, int line, boolean told) {}

  private final CompiledLayout layout;
  private final List<Piece> pieces = new ArrayList<>();
  private final HeadPlan head;
  private final Gaps gaps;
  private final boolean able;
  private final int usual;

  /// @param all the layouts that cards are compared with, oldest first
  ExactFill(CompiledLayout layout, List<CompiledLayout> all) {
    this.layout = layout;
    head = new HeadPlan(layout);
    gaps = new Gaps(layout, all);
    able = isAble() && all.subList(0, layout.number()).stream().allMatch(this::isApart);
    int first = 0;
    StringBuilder block = new StringBuilder();
    for (int j = 0; j < layout.lineCount(); j++) {
      LayoutLine line = layout.line(j);
      if (!line.isLiteral() || j == layout.headLines()) {
        addBlock(block, first);
        first = line.isLiteral() ? j : j + 1;
      }
      if (line.isLiteral()) {
        block.append(line.literals().getFirst()).append(layout.lineEnd(j));
      } else {
        List<String> texts = new ArrayList<>(line.literals());
        texts.add(texts.removeLast() + layout.lineEnd(j));
        boolean told = layout.strict(j).isTold() && !layout.isMistakable(j);
        pieces.add(new Piece(texts.stream().map(ExactFill::bytes).toList(), j, told));
      }
    }
    addBlock(block, first);
    usual = 2 * USUAL_ITEMS + pieces.stream().mapToInt(piece -> 2 * piece.texts().size()).sum();
  }

  private void addBlock(StringBuilder block, int first) {
    if (!block.isEmpty()) {
      pieces.add(new Piece(List.of(bytes(block.toString())), first, true));
      block.setLength(0);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Whether it can be told of this layout's cards at all how they are read.
  private boolean isAble() {
    int last = layout.lineCount() - 1;
    boolean able = layout.layout().lineEnd().equals("\n") && layout.headLines() > 0 && last >= 0;
    able &= layout.back().isAble();
    for (int j = 0; able && j <= last; j++) {
      LayoutLine line = layout.line(j);
      able = !layout.repeats(j) || (line.slots().size() == 1 && endsBefore(j, j + 1));
      // A backslash there could be taken for an escape of what stands in the slot.
      able &= line.literals().stream().noneMatch(text -> text.endsWith("\\"));
    }
    // An empty last line is no line if it is not ended.
    return able
        && (!layout.lineEnd(last).isEmpty() || !layout.line(last).literals().getFirst().isEmpty());
  }

  /// Whether a line that stands once per item does not take the line after it for one more.
  private boolean endsBefore(int j, int next) {
    if (next == layout.lineCount() || !layout.line(next).isLiteral()) {
      return false;
    }
    String literal = layout.strict(next).literal();
    return layout.strict(j).match(literal, 0, literal.length()) == null;
  }

  /// Whether no card fits both layouts.
  private boolean isApart(CompiledLayout other) {
    int lines = Math.min(layout.lineCount(), other.lineCount());
    for (int j = 0; j < lines; j++) {
      LayoutLine line = layout.line(j);
      if (!line.equals(other.line(j))) {
        return line.isLiteral() && other.line(j).isLiteral();
      }
    }
    return false;
  }

  /// The card, and what reading gives.
  ///
  /// @param whole whether every line has to be there
  /// @return null if that is not shown
  /// @throws LayoutException if a required value is missing, or a field does not take its value
  @Nullable FilledCard fill(Values values, boolean whole) throws LayoutException {
    return able ? new Run(values, whole).run() : null;
  }

  private final class Run {

    private final Values values;
    private final boolean whole;
    private final Filler filler;
    private final CardBytes out = new CardBytes(usual);
    private final HeadPlan.Said said = head.new Said();

    /// What stands in slots that are filled alike, known to be told.
    private final byte @Nullable [][] told = new byte[layout.homes().contentCount()][];

    /// The lines that are left out.
    private final BitSet left = new BitSet();

    private int headEnd;

    Run(Values values, boolean whole) {
      this.values = values;
      this.whole = whole;
      filler = new Filler(layout, values, false);
    }

    @Nullable FilledCard run() throws LayoutException {
      filler.checkRequired();
      Map<String, @Nullable Object> metadata = null;
      for (Piece piece : pieces) {
        if (metadata == null && piece.line() >= layout.headLines()) {
          headEnd = out.length();
          metadata = metadata();
          if (metadata == null) {
            return null;
          }
        }
        if (piece.texts().size() == 1) {
          out.add(piece.texts().getFirst());
        } else if (!addLines(piece)) {
          return null;
        }
      }
      boolean counted = layout.back().countsAll(values, gaps.fields(left));
      byte[] bytes = out.toArray();
      return metadata != null && counted && (left.isEmpty() || isReadSo(bytes))
          ? new FilledCard(bytes, metadata, values, layout.back(), filler)
          : null;
    }

    /// Whether a card of which lines are left out is read as those that are there.
    private boolean isReadSo(byte[] bytes) throws LayoutException {
      return gaps.isReadSo(left, this::lines) && !isInTable(bytes);
    }

    /// Whether a value that has no line is read in a table, by the label of its row.
    private boolean isInTable(byte[] bytes) {
      List<Declaration> fields = gaps.inRows(left);
      if (fields.isEmpty()) {
        return false;
      }
      String body = new String(bytes, headEnd, bytes.length - headEnd, StandardCharsets.UTF_8);
      List<Table> tables = Tables.find(body, 0);
      return fields.stream()
          .anyMatch(field -> !Layouts.row(tables, field, field.row().orElseThrow()).isEmpty());
    }

    /// What the front matter says, all of which is written; null if it does not end there.
    private @Nullable Map<String, @Nullable Object> metadata() {
      Map<String, @Nullable Object> known = said.values();
      if (known != null) {
        return known;
      }
      FrontMatter matter = FrontMatter.read(new String(out.toArray(), StandardCharsets.UTF_8));
      return matter.bodyStart() == matter.text().length() ? matter.values() : null;
    }

    private boolean addLines(Piece piece) throws LayoutException {
      int first = filler.firstItem(piece.line());
      int end = filler.endOfItems(piece.line());
      for (int item = first; item < end; item++) {
        if (!addLine(piece, item)) {
          return false;
        }
      }
      return true;
    }

    private boolean addLine(Piece piece, int item) throws LayoutException {
      int j = piece.line();
      List<Role> roles = layout.homes().roles(j);
      for (int k = 0; k < roles.size(); k++) {
        byte[] content = content(j, k, roles.get(k), item);
        if (content == null) {
          return k == 0 && leaves(j, item);
        }
        out.add(piece.texts().get(k));
        out.add(content);
      }
      out.add(piece.texts().getLast());
      return piece.told() || isMatched(j, item);
    }

    /// Leaves line `j` out if it may be: none of its slots has a value.
    private boolean leaves(int j, int item) throws LayoutException {
      boolean none = !whole && item == Filler.NO_ITEM && gaps.mayLeave(j);
      for (Role role : none ? layout.homes().roles(j) : List.<Role>of()) {
        none &= filler.content(role, item) == null;
      }
      left.set(j, none);
      return none;
    }

    /// What stands in slot `k` of line `j`; null if it is not told.
    private byte @Nullable [] content(int j, int k, Role role, int item) throws LayoutException {
      boolean once = item == Filler.NO_ITEM && j >= layout.headLines();
      byte[] known = once ? told[role.content()] : null;
      if (known != null) {
        return known;
      }
      String content = filler.content(role, item);
      // A slot that is filled alike takes the same.
      if (content == null || !filler.isTold() || !layout.strict(j).takes(k, content)) {
        return null;
      }
      if (j < layout.headLines()) {
        said.add(j, content);
      }
      byte[] bytes = CardBytes.of(content);
      if (once) {
        told[role.content()] = bytes;
      }
      return bytes;
    }

    /// Whether reading finds in the slots of a line what was written there.
    private boolean isMatched(int j, int item) throws LayoutException {
      int[] expected = new int[2 * layout.line(j).slots().size()];
      String line = line(j, item, expected);
      int[] bounds = layout.strict(j).match(line, 0, line.length());
      return Arrays.equals(expected, bounds) && !layout.isMistaken(j, line, 0, line.length());
    }

    /// What was written for line `j`, once or for each item.
    private List<String> lines(int j) throws LayoutException {
      List<String> lines = new ArrayList<>();
      for (int item = filler.firstItem(j); item < filler.endOfItems(j); item++) {
        lines.add(line(j, item, new int[2 * layout.line(j).slots().size()]));
      }
      return lines;
    }

    /// What was written for a line, without its end.
    ///
    /// @param bounds where each slot's content starts and ends is put into it
    private String line(int j, int item, int[] bounds) throws LayoutException {
      List<Role> roles = layout.homes().roles(j);
      List<String> literals = layout.line(j).literals();
      StringBuilder line = new StringBuilder(literals.getFirst());
      for (int k = 0; k < roles.size(); k++) {
        bounds[2 * k] = line.length();
        line.append(filler.content(roles.get(k), item));
        bounds[2 * k + 1] = line.length();
        line.append(literals.get(k + 1));
      }
      return line.toString();
    }
  }
}
