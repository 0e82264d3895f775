package cardwright.app.session;

import cardwright.deck.SearchText;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The cards of the deck that are listed: those that fit what is searched and filtered, in the
/// order chosen. Follows the deck while it is scanned and read.
public final class DeckView {

  private final Workspace workspace;
  private final ObservableList<DeckEntry> shown = FXCollections.observableArrayList();
  private final ObservableList<DeckEntry> seen = FXCollections.unmodifiableObservableList(shown);
  private SearchText.Query query = SearchText.Query.of("");
  private DeckFilter filter = new DeckFilter.All();
  private DeckOrder order = DeckOrder.FILE;

  /// The view of a workspace's deck, all of it at first.
  public DeckView(Workspace workspace) {
    this.workspace = workspace;
    workspace.entries().addListener((ListChangeListener<DeckEntry>) this::onEntries);
    workspace.onRead(this::onRead);
    workspace.listen(this::onChange);
    refresh(workspace.entries());
  }

  /// The cards that are listed.
  public ObservableList<DeckEntry> shown() {
    return seen;
  }

  /// Lists the cards whose name or text holds all words that were typed.
  public void search(String typed) {
    SearchText.Query now = SearchText.Query.of(typed);
    if (now.equals(query)) {
      return;
    }
    boolean narrower = now.narrows(query);
    query = now;
    readIfNeeded();
    // Text is searched on the window's thread at each key; what did not fit less does not fit more.
    refresh(narrower ? List.copyOf(shown) : workspace.entries());
  }

  /// Lists only some cards.
  public void filter(DeckFilter which) {
    filter = which;
    readIfNeeded();
    refresh(workspace.entries());
  }

  /// Which cards are listed.
  public DeckFilter filter() {
    return filter;
  }

  /// Lists the cards in an order.
  public void order(DeckOrder by) {
    order = by;
    readIfNeeded();
    refresh(workspace.entries());
  }

  /// The order of the cards.
  public DeckOrder order() {
    return order;
  }

  /// Whether some cards may be left out.
  public boolean isNarrowed() {
    return !query.isEmpty() || !(filter instanceof DeckFilter.All);
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
    refresh(workspace.entries());
  }

  private void onRead() {
    if (needsReading()) {
      refresh(workspace.entries());
    }
  }

  private void onChange() {
    if (filter instanceof DeckFilter.Unsaved) {
      refresh(workspace.entries());
    }
  }

  private void refresh(List<DeckEntry> from) {
    List<DeckEntry> now = new ArrayList<>();
    for (DeckEntry entry : from) {
      if (filter.takes(entry) && entry.holds(query)) {
        now.add(entry);
      }
    }
    if (order != DeckOrder.FILE) {
      now.sort(order.comparator());
    }
    show(now);
  }

  /// What is only added at the end leaves the list's selection and scrolling alone.
  private void show(List<DeckEntry> now) {
    int before = shown.size();
    boolean longer = now.size() >= before && now.subList(0, before).equals(shown);
    if (longer) {
      shown.addAll(now.subList(before, now.size()));
    } else {
      shown.setAll(now);
    }
  }
}
