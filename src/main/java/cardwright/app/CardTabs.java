package cardwright.app;

import cardwright.app.diff.DiffPane;
import cardwright.app.form.CardForm;
import cardwright.app.session.CardSession;
import cardwright.app.source.SourcePane;
import cardwright.app.text.Texts;
import cardwright.text.Span;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/// The ways to look at the shown card that lie side by side: its form, its source, its changes. The
/// source is made when it is first looked at, and the changes put in: both take long to style.
final class CardTabs extends TabPane {

  private final CardForm form;
  private final Supplier<SourcePane> sources;
  private final DiffPane changes;
  private final Tab sourceTab;
  private @Nullable SourcePane source;
  private IntConsumer onCaret = offset -> {};
  private @Nullable CardSession shown;

  /// @param sources makes the source's editor
  CardTabs(CardForm form, Supplier<SourcePane> sources, DiffPane changes) {
    this.form = form;
    this.sources = sources;
    this.changes = changes;
    setId("card-tabs");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    sourceTab = tab("tab-source", Texts.of("tab.source"), null);
    Tab changesTab = tab("tab-changes", Texts.of("tab.changes"), null);
    getTabs().addAll(tab("tab-form", Texts.of("tab.form"), form), sourceTab, changesTab);
    changesTab.selectedProperty().subscribe(looked -> showChanges(changesTab, looked));
    sourceTab.selectedProperty().subscribe(this::showInSource);
  }

  private static Tab tab(String id, String title, @Nullable Node content) {
    Tab tab = new Tab(title, content);
    tab.setId(id);
    return tab;
  }

  /// Shows a card as it is now; null for none.
  void show(@Nullable CardSession card) {
    shown = card;
    form.show(card);
    showInSource(sourceTab.isSelected());
    changes.show(card);
  }

  /// A source that nobody sees is not kept up to date: laying it out would slow down every key.
  private void showInSource(boolean looked) {
    if (looked) {
      source().show(shown);
    }
  }

  private void showChanges(Tab tab, boolean looked) {
    if (looked) {
      tab.setContent(changes);
    }
    changes.setActive(looked);
  }

  private SourcePane source() {
    SourcePane made = source;
    if (made == null) {
      made = sources.get();
      made.onCaret(offset -> onCaret.accept(offset));
      source = made;
      sourceTab.setContent(made);
    }
    return made;
  }

  /// Brings the form to the front.
  void showForm() {
    getSelectionModel().selectFirst();
  }

  /// Brings the source to the front.
  void showSource() {
    getSelectionModel().select(sourceTab);
    source().requestFocus();
  }

  /// Whether the source is at the front.
  boolean isSourceShown() {
    return sourceTab.isSelected();
  }

  /// @param listener takes the offset in the card's text where the source's caret has gone
  void onCaret(IntConsumer listener) {
    onCaret = listener;
  }

  /// Brings the changes to the front.
  void showChanges() {
    getSelectionModel().selectLast();
    changes.requestFocus();
  }

  /// Starts a search in the source.
  ///
  /// @param replace whether to replace what is found
  void find(boolean replace) {
    getSelectionModel().select(sourceTab);
    source().find(replace);
  }

  /// Shows a range of the card's text.
  void showPlace(Span span) {
    getSelectionModel().select(sourceTab);
    source().select(span);
  }
}
