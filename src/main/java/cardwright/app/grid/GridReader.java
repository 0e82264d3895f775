package cardwright.app.grid;

import cardwright.app.session.Background;
import cardwright.app.session.Workspace;
import cardwright.card.Reading;
import cardwright.deck.DeckColumn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/// Reads the cells of cards in the background, in short pieces: those that are seen first. On the
/// window's thread.
final class GridReader {

  private static final long PIECE_NANOS = 60_000_000;
  private static final int MOST = 400;

  private record Wanted(GridRow row, int version, Callable<Reading> reading) {}

  private record Read(Wanted wanted, Map<DeckColumn, String> cells, List<DeckColumn> known) {}

  /// Takes what was read.
  interface Listener {

    /// @param known columns for which a card has a value
    /// @param first whether a row was read that was not before
    void read(Set<DeckColumn> known, boolean first);
  }

  private final Workspace workspace;
  private final Background background;
  private final Listener listener;
  private final Set<GridRow> seen = new LinkedHashSet<>();
  private final Deque<GridRow> waiting = new ArrayDeque<>();
  private final Set<GridRow> queued = new LinkedHashSet<>();
  private List<DeckColumn> columns = List.of();
  private int generation;
  private boolean running;

  /// @param background reads; not that of the workspace, which is for what is waited for
  GridReader(Workspace workspace, Background background, Listener listener) {
    this.workspace = workspace;
    this.background = background;
    this.listener = listener;
  }

  /// Has these columns read from now on.
  void columns(List<DeckColumn> wanted) {
    columns = List.copyOf(wanted);
    generation++;
  }

  /// Has a row read before others, if it is not as the card is.
  void request(GridRow row) {
    if (!row.isCurrent(generation)) {
      seen.add(row);
      start();
    }
  }

  /// Has rows read that are not as their cards are.
  void readAll(Collection<GridRow> rows) {
    for (GridRow row : rows) {
      if (!row.isCurrent(generation) && queued.add(row)) {
        waiting.add(row);
      }
    }
    start();
  }

  /// How many rows are still to be read.
  int left() {
    return waiting.size();
  }

  /// Forgets what waits.
  void clear() {
    waiting.clear();
    queued.clear();
    seen.clear();
  }

  private void start() {
    if (!running) {
      next();
    }
  }

  private void next() {
    List<Wanted> piece = new ArrayList<>();
    boolean some = !waiting.isEmpty();
    for (GridRow row : seen) {
      add(piece, row);
    }
    seen.clear();
    while (piece.size() < MOST && !waiting.isEmpty()) {
      GridRow row = waiting.remove();
      queued.remove(row);
      add(piece, row);
    }
    running = !piece.isEmpty();
    if (!running) {
      if (some) {
        // All of them had been read because they are seen.
        listener.read(Set.of(), false);
      }
      return;
    }
    int of = generation;
    List<DeckColumn> wanted = columns;
    background.run(() -> read(piece, wanted), done -> show(piece, done, of), e -> next());
  }

  private void add(List<Wanted> piece, GridRow row) {
    if (!row.isCurrent(generation)) {
      piece.add(new Wanted(row, row.entry().version(), workspace.reading(row.entry())));
    }
  }

  private static List<Read> read(List<Wanted> piece, List<DeckColumn> columns) {
    long end = System.nanoTime() + PIECE_NANOS;
    List<Read> done = new ArrayList<>();
    for (Wanted wanted : piece) {
      done.add(read(wanted, columns));
      if (System.nanoTime() > end) {
        break;
      }
    }
    return done;
  }

  private static Read read(Wanted wanted, List<DeckColumn> columns) {
    Map<DeckColumn, String> cells = new HashMap<>();
    try {
      Reading reading = wanted.reading().call();
      for (DeckColumn column : columns) {
        String cell = column.cell(reading);
        if (!cell.isEmpty()) {
          cells.put(column, cell);
        }
      }
      return new Read(wanted, Map.copyOf(cells), DeckColumn.in(reading));
    } catch (Exception | StackOverflowError e) {
      // One card that cannot be read has an empty row; opening it says why.
      return new Read(wanted, Map.of(), List.of());
    }
  }

  private void show(List<Wanted> piece, List<Read> done, int of) {
    boolean first = false;
    Set<DeckColumn> known = new LinkedHashSet<>();
    for (Read read : done) {
      GridRow row = read.wanted().row();
      first |= !row.isRead();
      row.show(read.cells(), read.wanted().version(), of);
      known.addAll(read.known());
    }
    for (Wanted left : piece.subList(done.size(), piece.size()).reversed()) {
      if (queued.add(left.row())) {
        waiting.addFirst(left.row());
      }
    }
    listener.read(known, first);
    next();
  }
}
