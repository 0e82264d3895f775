package cardwright.layout;

import cardwright.text.Lazy;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What a layout found in a card. The values are there at once; where they stand is worked out when
/// it is first asked for. Safe for use by several threads.
public final class LayoutReading {

  private final CompiledLayout layout;
  private final boolean complete;
  private final Values values;
  private final Lazy<Resolver> found;
  private final Lazy<BitSet> explained;

  /// @param layout the layout that leaves least unexplained
  /// @param values the fields' values
  /// @param found gives where they stand
  /// @param explained gives the card's lines that fit from end to end
  LayoutReading(
      CompiledLayout layout,
      boolean complete,
      Values values,
      Supplier<Resolver> found,
      Supplier<BitSet> explained) {
    this.layout = layout;
    this.complete = complete;
    this.values = values;
    this.found = new Lazy<>(found);
    this.explained = new Lazy<>(explained);
  }

  /// The layout that leaves least unexplained.
  public Layout layout() {
    return layout.layout();
  }

  /// The layout filled with values, as [Layouts#fill] does.
  ///
  /// @throws LayoutException if a required value is missing, or a field does not take its value
  public String fill(Values values, boolean guardJoiners) throws LayoutException {
    return new Filler(layout, values, guardJoiners).fill();
  }

  /// Whether every line fits to the letter and none is missing.
  public boolean complete() {
    return complete;
  }

  /// The fields' values, by name (front matter values not among them).
  public Values values() {
    return values;
  }

  /// Where each field stands, by name.
  public Map<String, Places> places() {
    return found.get().places();
  }

  /// Where a whole list stands on one line, by pattern; the values are joined.
  public Map<String, Places> lists() {
    return found.get().lists();
  }

  /// Where fields would stand that have no value, by name: an empty cell of a table, the picture of
  /// a second person where there is one.
  public Map<String, Places> vacant() {
    return found.get().vacant();
  }

  /// The card's lines, counted from 0, that fit the layout from end to end.
  public BitSet explained() {
    return explained.get();
  }

  /// Where a field of the card stands, or would stand if it had a value; empty if the layout has no
  /// place for it or the card no such item.
  public Optional<Places> place(String path) {
    Places found = places().get(path);
    boolean item = SlotPath.index(path) < values.count(SlotPath.list(path));
    return Optional.ofNullable(found == null && item ? vacant().get(path) : found);
  }
}
