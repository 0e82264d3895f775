package cardwright.app.preview;

import cardwright.app.session.Background;
import cardwright.app.session.LatestWins;
import cardwright.card.Reading;
import cardwright.preview.HubPage;
import cardwright.preview.PageRenderer;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Keeps a preview up to date with the shown card. Pages are made in the background; of a burst of
/// changes only the last is shown.
public final class PreviewPane extends StackPane {

  private final PageRenderer renderer = new PageRenderer();
  private final LatestWins<HubPage> pages;
  private @Nullable PreviewView view;
  private @Nullable Reading shown;
  private HubPage page = HubPage.EMPTY;
  private boolean dark;

  /// A pane without a view yet: a browser engine is slow to start, the window need not wait for it.
  public PreviewPane(Background background) {
    pages = new LatestWins<>(background, this::display, failure -> display(HubPage.EMPTY));
    getStyleClass().add("preview-pane");
    setMinSize(0, 0);
  }

  /// Puts in what shows the pages.
  public void attach(PreviewView attached) {
    view = attached;
    attached.setDark(dark);
    attached.show(page);
    getChildren().setAll(attached.node());
  }

  /// Shows a card; null for none.
  public void show(@Nullable Reading reading) {
    if (reading != shown) {
      shown = reading;
      pages.submit(() -> reading == null ? HubPage.EMPTY : renderer.render(reading));
    }
  }

  /// Draws light on dark, or dark on light.
  public void setDark(boolean dark) {
    this.dark = dark;
    if (view != null) {
      view.setDark(dark);
    }
  }

  private void display(HubPage made) {
    page = made;
    if (view != null) {
      view.show(made);
    }
  }
}
