package cardwright.app.session;

import cardwright.deck.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The cards of the deck that are listed: those that fit what is searched and filtered, in the
/// order chosen. Follows the deck while it is scanned and read. On the window's thread; texts are
/// searched and cards sorted apart from it, where the latest search wins.
public final class DeckView {

  private final Workspace workspace;
  private final ObservableList<DeckEntry> shown = FXCollections.observableArrayList();
  private final ObservableList<DeckEntry> seen = FXCollections.unmodifiableObservableList(shown);
  private final LatestWins<Found> searches;
  private final List<Runnable> waiting = new ArrayList<>();
  private SearchText.Query query = SearchText.Query.of("");
  private DeckFilter filter = new DeckFilter.All();
  private DeckOrder order = DeckOrder.FILE;
  private int asked;

  /// Counts what may let a card fit that did not before: other cards, other texts, another filter.
  private int version;

  private Found last = new Found(-1, -1, query, List.of());

  /// Which cards fit, in their order.
  ///
  /// @param number of the search
  /// @param version of the deck that was searched
  private record Found(int number, int version, SearchText.Query query, List<DeckEntry> cards) {}

  /// The view of a workspace's deck, all of it at first.
  public DeckView(Workspace workspace) {
    this.workspace = workspace;
    searches = new LatestWins<>(workspace.background().apart(), this::found, workspace::failed);
    workspace.entries().addListener(this::onEntries);
    workspace.onRead(this::onRead);
    workspace.listen(this::onChange);
    refresh();
  }

  /// The cards that are listed.
  public ObservableList<DeckEntry> shown() {
    return seen;
  }

  /// Lists the cards whose name or text holds all words that were typed, as soon as they are found.
  public void search(String typed) {
    SearchText.Query now = SearchText.Query.of(typed);
    if (!now.equals(query)) {
      query = now;
      readIfNeeded();
      find();
    }
  }

  /// Does something once what was searched for is listed; at once if it is.
  public void whenFound(Runnable work) {
    if (last.number() == asked) {
      work.run();
    } else {
      waiting.add(work);
    }
  }

  /// Lists only some cards.
  public void filter(DeckFilter which) {
    filter = which;
    readIfNeeded();
    refresh();
  }

  /// Which cards are listed.
  public DeckFilter filter() {
    return filter;
  }

  /// Lists the cards in an order.
  public void order(DeckOrder by) {
    order = by;
    readIfNeeded();
    refresh();
  }

  /// The order of the cards.
  public DeckOrder order() {
    return order;
  }

  /// Whether some cards may be left out.
  public boolean isNarrowed() {
    return !query.isEmpty() || !(filter instanceof DeckFilter.All);
  }

  private boolean isPlain() {
    return !isNarrowed() && order == DeckOrder.FILE;
  }

  private boolean needsReading() {
    return !query.isEmpty() || filter.needsReading() || order.needsReading();
  }

  private void readIfNeeded() {
    if (filter.needsReading() || order.needsReading()) {
      workspace.readAll();
    } else if (!query.isEmpty()) {
      workspace.readTexts();
    }
  }

  private void onEntries(ListChangeListener.Change<? extends DeckEntry> change) {
    readIfNeeded();
    boolean gone = false;
    while (change.next()) {
      gone |= change.wasRemoved();
    }
    if (gone && !isPlain()) {
      leaveOutGone();
    }
    refresh();
  }

  /// What is no longer in the deck does not wait for a search to go.
  private void leaveOutGone() {
    Set<DeckEntry> there = new HashSet<>(workspace.entries());
    List<DeckEntry> left = shown.stream().filter(there::contains).toList();
    if (left.size() < shown.size()) {
      shown.setAll(left);
    }
  }

  private void onRead() {
    if (needsReading()) {
      refresh();
    }
  }

  private void onChange() {
    if (filter instanceof DeckFilter.Unsaved) {
      refresh();
    } else if (!query.isEmpty()) {
      // A text that was edited may fit the next search.
      version++;
    }
  }

  private void refresh() {
    version++;
    find();
  }

  private void find() {
    asked++;
    if (isPlain()) {
      found(new Found(asked, version, query, workspace.entries()));
      return;
    }
    // What did not fit less does not fit more, as when a word is being typed.
    boolean narrower = last.version() == version && query.narrows(last.query());
    Stream<DeckEntry> from = (narrower ? last.cards() : workspace.entries()).stream();
    Callable<List<DeckEntry>> fitting = fitting(from.filter(filter::takes).toList());
    int number = asked;
    int of = version;
    SearchText.Query wanted = query;
    searches.submit(() -> new Found(number, of, wanted, fitting.call()));
  }

  /// The cards that fit, in their order, to be worked out on another thread. What it takes to sort
  /// them is looked up now; the folder's order needs nothing of it.
  private Callable<List<DeckEntry>> fitting(List<DeckEntry> from) {
    SearchText.Query wanted = query;
    if (order == DeckOrder.FILE) {
      return () -> from.stream().filter(entry -> entry.holds(wanted)).toList();
    }
    Comparator<DeckOrder.Row> by = order.comparator();
    List<DeckOrder.Row> rows = from.stream().map(DeckOrder.Row::of).toList();
    return () ->
        rows.stream()
            .filter(row -> row.entry().holds(wanted))
            .sorted(by)
            .map(DeckOrder.Row::entry)
            .toList();
  }

  private void found(Found now) {
    // Of the searches before the latest only those are shown that were of the deck as it is.
    if (now.number() < asked && (isPlain() || now.version() != version)) {
      return;
    }
    last = now;
    show(now.cards());
    if (now.number() == asked) {
      List<Runnable> next = List.copyOf(waiting);
      waiting.clear();
      next.forEach(Runnable::run);
    }
  }

  /// What is only added at the end leaves the list's selection and scrolling alone.
  private void show(List<DeckEntry> now) {
    int before = shown.size();
    boolean longer = now.size() >= before && now.subList(0, before).equals(shown);
    if (!longer) {
      shown.setAll(now);
    } else if (now.size() > before) {
      shown.addAll(now.subList(before, now.size()));
    }
  }
}
