package cardwright.layout;

import cardwright.matter.FrontMatter;
import cardwright.table.Cell;
import cardwright.table.Table;
import cardwright.text.Lines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A set of layouts that reads cards: the layout that leaves least unexplained wins, and what it
/// has no line for may be found by a relative's. Immutable and safe for use by several threads.
public final class Layouts {

  private final List<CompiledLayout> layouts;
  private final List<ExactFill> fills;
  private final Literals literals;
  private final Vocabulary vocabulary;
  private final RecentLines recent;
  private final CardText.Look look = new CardText.Look();
  private final boolean ascii;

  /// @param layouts oldest first
  public Layouts(List<Layout> layouts) {
    literals = new Literals(layouts);
    this.layouts =
        IntStream.range(0, layouts.size())
            .mapToObj(number -> new CompiledLayout(layouts.get(number), number, literals))
            .toList();
    fills =
        this.layouts.stream()
            .map(layout -> new ExactFill(layout, this.layouts.subList(0, layout.number())))
            .toList();
    vocabulary = new Vocabulary(this.layouts, Aligner.ENOUGH_CLOSED);
    recent = new RecentLines(this.layouts, literals);
    ascii =
        layouts.stream().flatMap(layout -> layout.lines().stream()).allMatch(LayoutLine::isAscii);
  }

  /// Names of the layouts, oldest first.
  public List<String> names() {
    return layouts.stream().map(layout -> layout.layout().name()).toList();
  }

  /// The layout of that name, if there is one.
  public Optional<Layout> named(String name) {
    for (CompiledLayout layout : layouts) {
      if (layout.layout().name().equals(name)) {
        return Optional.of(layout.layout());
      }
    }
    return Optional.empty();
  }

  /// Writes a card: a layout filled with values.
  ///
  /// @param layout one of these layouts
  /// @param guardJoiners whether a joiner inside a value is spelled so that it is not taken for the
  ///   joiner between two
  /// @throws LayoutException if a required value is missing, or a field does not take its value
  public String fill(Layout layout, Values values, boolean guardJoiners) throws LayoutException {
    return new Filler(compiled(layout), values, guardJoiners).fill();
  }

  /// Writes a card and shows what reading it gives.
  ///
  /// @param layout one of these layouts
  /// @return empty if that is not shown for this card: it has to be read
  /// @throws LayoutException if a required value is missing, or a field does not take its value
  public Optional<FilledCard> fillExactly(Layout layout, Values values) throws LayoutException {
    return Optional.ofNullable(fills.get(compiled(layout).number()).fill(values));
  }

  private CompiledLayout compiled(Layout layout) {
    for (CompiledLayout compiled : layouts) {
      if (compiled.layout() == layout) {
        return compiled;
      }
    }
    throw new IllegalArgumentException(layout.name());
  }

  /// Reads a card.
  ///
  /// @param text the card
  /// @param matter its front matter
  /// @param tables gives its tables, if they are needed
  /// @return empty if the card belongs to no layout's family
  public Optional<LayoutReading> read(
      String text, FrontMatter matter, Supplier<List<Table>> tables) {
    CardText whole = look.at(text, matter.bodyStart());
    for (CompiledLayout layout : layouts) {
      ExactFit.Fit fit = layout.exact().of(whole);
      if (fit != null) {
        return Optional.of(exact(whole, layout, fit, matter));
      }
    }
    CardLines card = new CardLines(text, matter.bodyStart(), literals, vocabulary, recent);
    Alignments all = new Alignments(layouts, card);
    return all.best().map(best -> reading(text, matter, tableRows(tables, all.borrow(best))));
  }

  /// Reads a card that fits a layout to the letter as its file holds it. Only what stands in its
  /// slots is decoded; the rest is the layout's, of which the bytes are compared.
  ///
  /// @return empty if it fits none, or its values have to be weighed: its text has to be read, if
  ///   it is one
  public Optional<ExactCard> readExactly(byte[] bytes) {
    if (!ascii) {
      return Optional.empty();
    }
    // A char for each byte; all chars beyond ASCII mean the same to a slot.
    CardText card = CardText.of(bytes);
    for (CompiledLayout layout : card.onlyLf() ? layouts : List.<CompiledLayout>of()) {
      ExactFit.Fit fit = layout.exact().of(card);
      if (fit != null) {
        return Optional.ofNullable(exact(bytes, card, layout, fit));
      }
    }
    return Optional.empty();
  }

  private static @Nullable ExactCard exact(
      byte[] bytes, CardText card, CompiledLayout layout, ExactFit.Fit fit) {
    FrontMatter matter = layout.recentMatter().read(card.decoded(0, card.headEnd()));
    boolean headEnds = card.headEnd() > 0 && matter.bodyStart() == matter.text().length();
    Values values = headEnds ? HomeValues.of(layout, card, fit, matter.values()) : null;
    return values == null ? null : new ExactCard(layout.layout(), bytes, matter, values);
  }

  private static LayoutReading exact(
      CardText card, CompiledLayout layout, ExactFit.Fit fit, FrontMatter matter) {
    String text = card.text();
    Supplier<Resolver> resolver = () -> resolved(text, layout, layout.exact().hits(fit), matter);
    Supplier<BitSet> explained =
        () -> {
          BitSet all = new BitSet();
          all.set(0, Lines.of(text).count());
          return all;
        };
    Values values = HomeValues.of(layout, card, fit, matter.values());
    if (values == null) {
      Resolver weighed = resolver.get();
      return new LayoutReading(layout, true, weighed.values(), () -> weighed, explained);
    }
    return new LayoutReading(layout, true, values, resolver, explained);
  }

  /// Finds values by the label of their table row, where no whole line gave them.
  private static Alignment tableRows(Supplier<List<Table>> tables, Alignment found) {
    List<Hit> hits = new ArrayList<>(found.hits());
    Set<String> known = new HashSet<>();
    for (Hit hit : found.hits()) {
      if (hit.certain()) {
        known.add(SlotPath.pattern(hit.slot().path()));
      }
    }
    for (Declaration field : found.layout().layout().declarations().values()) {
      if (field.row().isPresent() && !known.contains(field.path())) {
        List<Hit> row = row(tables.get(), field, field.row().get());
        if (!row.isEmpty()) {
          hits.removeIf(hit -> isOf(field, hit));
          hits.addAll(row);
        }
      }
    }
    return new Alignment(found.layout(), hits, found.explained(), found.inPart(), found.weight());
  }

  private static boolean isOf(Declaration field, Hit hit) {
    return SlotPath.pattern(hit.slot().path()).equals(field.path());
  }

  private static List<Hit> row(List<Table> tables, Declaration field, String label) {
    for (Table table : tables) {
      Spelling spelling = table.kind() == Table.Kind.MARKDOWN ? Spelling.CELL : Spelling.HTML;
      for (List<Cell> row : table.grid()) {
        if (row.size() > 1 && row.getFirst().text().strip().equalsIgnoreCase(label)) {
          List<Hit> hits = new ArrayList<>();
          for (int k = 1; k < row.size(); k++) {
            String path = SlotPath.item(field.path(), k - 1);
            Slot slot = new Slot(path, field.type(), spelling, null, null, true);
            if (slot.takes(row.get(k).text()) || slot.isEmptyItem(row.get(k).span())) {
              hits.add(new Hit(slot, row.get(k).span(), true));
            }
          }
          return hits;
        }
      }
    }
    return List.of();
  }

  private static LayoutReading reading(String text, FrontMatter matter, Alignment found) {
    CompiledLayout layout = found.layout();
    Resolver resolver = resolved(text, layout, found.hits(), matter);
    BitSet whole = (BitSet) found.explained().clone();
    whole.andNot(found.inPart());
    return new LayoutReading(layout, false, resolver.values(), () -> resolver, () -> whole);
  }

  private static Resolver resolved(
      String text, CompiledLayout layout, List<Hit> lines, FrontMatter matter) {
    List<Hit> hits = new ArrayList<>(lines);
    // Echoes inside front matter values, such as the handles in the thumbnail's address.
    layout
        .homes()
        .in(matter)
        .forEach(hit -> hits.addAll(Resolver.inside(text, layout.layout(), hit)));
    Resolver resolver = new Resolver(text, layout.layout(), hits);
    resolver.run();
    return resolver;
  }
}
