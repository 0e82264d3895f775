package cardwright.layout;

import cardwright.matter.FrontMatter;
import cardwright.table.Cell;
import cardwright.table.Table;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A set of layouts that reads cards: the layout that leaves least unexplained wins, and what it
/// has no line for may be found by a relative's. Immutable and safe for use by several threads.
public final class Layouts {

  private final List<CompiledLayout> layouts;
  private final Literals literals;
  private final Vocabulary vocabulary;
  private final RecentLines recent;

  /// @param layouts oldest first
  public Layouts(List<Layout> layouts) {
    literals = new Literals(layouts);
    this.layouts =
        IntStream.range(0, layouts.size())
            .mapToObj(number -> new CompiledLayout(layouts.get(number), number, literals))
            .toList();
    vocabulary = new Vocabulary(this.layouts, Aligner.ENOUGH_CLOSED);
    recent = new RecentLines(this.layouts, literals);
  }

  /// Names of the layouts, oldest first.
  public List<String> names() {
    return layouts.stream().map(layout -> layout.layout().name()).toList();
  }

  /// The layout of that name, if there is one.
  public Optional<Layout> named(String name) {
    return layouts.stream()
        .map(CompiledLayout::layout)
        .filter(layout -> layout.name().equals(name))
        .findFirst();
  }

  /// Reads a card.
  ///
  /// @param text the card
  /// @param matter its front matter
  /// @param tables gives its tables, if they are needed
  /// @return empty if the card belongs to no layout's family
  public Optional<LayoutReading> read(
      String text, FrontMatter matter, Supplier<List<Table>> tables) {
    CardLines card = new CardLines(text, matter.bodyStart(), literals, vocabulary, recent);
    for (CompiledLayout layout : layouts) {
      Optional<Alignment> exact = Aligner.exact(layout, card);
      if (exact.isPresent()) {
        return Optional.of(reading(text, matter, exact.get()));
      }
    }
    Alignments all = new Alignments(layouts, card);
    return all.best().map(best -> reading(text, matter, tableRows(tables, all.borrow(best))));
  }

  /// Finds values by the label of their table row, where no whole line gave them.
  private static Alignment tableRows(Supplier<List<Table>> tables, Alignment found) {
    List<Hit> hits = new ArrayList<>(found.hits());
    for (Declaration field : found.layout().layout().declarations().values()) {
      boolean known = hits.stream().anyMatch(hit -> hit.certain() && isOf(field, hit));
      if (field.row().isPresent() && !known) {
        List<Hit> row = row(tables.get(), field, field.row().get());
        if (!row.isEmpty()) {
          hits.removeIf(hit -> isOf(field, hit));
          hits.addAll(row);
        }
      }
    }
    return new Alignment(
        found.layout(), hits, found.explained(), found.inPart(), found.weight(), found.complete());
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
    Layout layout = found.layout().layout();
    List<Hit> hits = new ArrayList<>(found.hits());
    addFromMetadata(text, found.layout(), matter, hits);
    Resolver resolver = new Resolver(text, layout, hits);
    BitSet whole = (BitSet) found.explained().clone();
    whole.andNot(found.inPart());
    resolver.run();
    return new LayoutReading(
        layout,
        found.complete(),
        resolver.values(),
        resolver.places(),
        resolver.lists(),
        resolver.vacant(),
        whole);
  }

  /// Adds echoes inside front matter values, such as the handles in the thumbnail's address.
  private static void addFromMetadata(
      String text, CompiledLayout layout, FrontMatter matter, List<Hit> hits) {
    layout
        .metadataSlots()
        .forEach(
            (path, slot) ->
                matter
                    .span(path)
                    .map(span -> new Hit(slot, unquoted(text, span), true))
                    .ifPresent(hit -> hits.addAll(Resolver.inside(text, layout.layout(), hit))));
  }

  private static Span unquoted(String text, Span span) {
    boolean quoted =
        span.length() >= 2
            && "'\"".indexOf(text.charAt(span.start())) >= 0
            && text.charAt(span.start()) == text.charAt(span.end() - 1);
    return quoted ? new Span(span.start() + 1, span.end() - 1) : span;
  }
}
