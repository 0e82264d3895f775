package cardwright.app.preview;

import cardwright.app.picture.WebAccess;
import cardwright.app.preview.PageMaker.Order;
import cardwright.app.session.Background;
import cardwright.app.session.LatestWins;
import cardwright.card.Reading;
import cardwright.preview.HubPage;
import cardwright.preview.PageBlock;
import cardwright.text.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Keeps a preview up to date with the shown card. Pages are made in the background; of a burst of
/// changes only the last is shown.
public final class PreviewPane extends BorderPane {

  /// A page, and what it is the page of.
  ///
  /// @param whole whether it is more than the page's beginning
  private record Made(@Nullable Order order, ShownPage page, boolean whole) {}

  /// What is to be brought into sight: a line, or what stands at an offset; the other is -1.
  private record Goal(int line, int offset, String text) {}

  private static final double MIN_WIDTH = 220;

  private final PreviewLook look = new PreviewLook();
  private final StackPane stage = new StackPane();
  private final PreviewToolBar toolBar;
  private final PagePictures pictures;
  private final PageMaker maker;
  private final LatestWins<Made> pages;
  private Consumer<SourcePlace> onPlace = place -> {};
  private Consumer<SourcePlace> onSource = place -> {};
  private @Nullable PreviewView view;
  private @Nullable Order wanted;
  private @Nullable Order shown;
  private @Nullable Goal goal;
  private ShownPage page = ShownPage.EMPTY;
  private boolean whole = true;

  /// A pane without a view yet: a browser engine is slow to start, the window need not wait for it.
  ///
  /// @param background where pages are made
  /// @param web how pictures of the web are come by
  public PreviewPane(Background background, WebAccess web) {
    pictures =
        new PagePictures(
            web.pictures(),
            web.remote(),
            PictureThreads.few(),
            () -> Platform.runLater(this::order));
    maker = new PageMaker(pictures);
    pages =
        new LatestWins<>(
            background, this::display, failure -> display(new Made(wanted, ShownPage.EMPTY, true)));
    toolBar = new PreviewToolBar(look, web.remote().onProperty(), this::onRemoval);
    getStyleClass().add("preview-pane");
    stage.getStyleClass().add("preview-stage");
    setMinSize(MIN_WIDTH, 0);
    stage.setMinSize(0, 0);
    setTop(toolBar);
    setCenter(stage);
    look.darkProperty().subscribe(this::fit);
    look.phoneProperty().subscribe(this::fit);
    look.zoomProperty().subscribe(this::fit);
    look.cleaningProperty().subscribe(now -> reclean());
    web.remote().onProperty().subscribe(now -> order());
    addEventFilter(ScrollEvent.SCROLL, this::onScroll);
  }

  /// How it is looked at.
  public PreviewLook look() {
    return look;
  }

  /// Puts in what shows the pages.
  public void attach(PreviewView attached) {
    view = attached;
    attached.onSpot(this::onSpot);
    attached.show(page);
    stage.getChildren().setAll(attached.node());
    fit();
    order();
  }

  /// Tells `listener` which place of the card's text was clicked in the preview.
  public void onPlace(Consumer<SourcePlace> listener) {
    onPlace = listener;
  }

  /// Tells `listener` which place of the card's source was asked for in the preview.
  public void onSource(Consumer<SourcePlace> listener) {
    onSource = listener;
  }

  /// Shows a card; nulls for none.
  ///
  /// @param card its file
  public void show(@Nullable Path card, @Nullable Reading reading) {
    if (card == null || reading == null) {
      wanted = null;
      order();
    } else if (wanted == null || reading != wanted.reading() || !card.equals(wanted.card())) {
      if (wanted == null || !card.equals(wanted.card())) {
        pictures.forget();
      }
      wanted = new Order(card, reading, look.cleaningProperty().get());
      order();
    }
  }

  /// Has a page made that nobody sees, without its pictures, so that the next is made sooner.
  ///
  /// @param card its file
  public void rehearse(Path card, Reading reading) {
    Order order = new Order(card, reading, look.cleaningProperty().get());
    pages.submit(
        () -> {
          maker.rehearse(order);
          return new Made(null, ShownPage.EMPTY, true);
        });
  }

  private void reclean() {
    if (wanted != null) {
      wanted = new Order(wanted.card(), wanted.reading(), look.cleaningProperty().get());
      order();
    }
  }

  /// No page is made before something can show it.
  private void order() {
    Order now = wanted;
    if (view == null) {
      return;
    }
    if (now == null) {
      pages.submit(() -> new Made(null, ShownPage.EMPTY, true));
    } else if (now.isLong() && isAnother(now)) {
      pages.submit(() -> new Made(now, maker.beginning(now), false));
    } else {
      pages.submit(() -> new Made(now, maker.make(now), true));
    }
  }

  private boolean isAnother(Order order) {
    return shown == null || !shown.card().equals(order.card());
  }

  /// Draws light on dark, or dark on light, until it is switched in the preview itself.
  public void setDark(boolean dark) {
    look.darkProperty().set(dark);
  }

  /// Brings the part of the page that shows a line of the card into sight, once that is shown.
  ///
  /// @param line from 0
  public void revealLine(int line) {
    reveal(new Goal(line, -1, ""));
  }

  /// Brings what stands at an offset of the card into sight, once that is shown.
  ///
  /// @param text what is looked for there, as a reader sees it
  public void reveal(int offset, String text) {
    reveal(new Goal(-1, offset, text));
  }

  private void reveal(Goal to) {
    goal = to;
    goThere();
  }

  /// Goes where it is to go, if that is shown by now.
  private void goThere() {
    if (whole && shown != null && wanted != null && shown.reading() == wanted.reading()) {
      Goal to = goal;
      goal = null;
      if (view != null && to != null) {
        goThere(view, to, shown.reading().text());
      }
    }
  }

  private void goThere(PreviewView view, Goal to, String text) {
    Lines lines = Lines.of(text);
    int line = to.line() >= 0 || lines.count() == 0 ? to.line() : lines.indexAt(to.offset());
    List<PageBlock> article = page.page().article();
    int at = article.size() - 1;
    while (at >= 0 && article.get(at).firstLine() > line) {
      at--;
    }
    if (at < 0) {
      view.reveal(new Spot(true, 0, to.text()), 0);
    } else {
      PageBlock block = article.get(at);
      double count = block.lastLine() - block.firstLine() + 1.0;
      double fraction = (line - block.firstLine() + 0.5) / count;
      int before =
          WholeWords.count(
              text, to.text(), lines.start(block.firstLine()), Math.max(0, to.offset()));
      view.reveal(new Spot(false, at, to.text(), before), Math.clamp(fraction, 0.0, 1.0));
    }
  }

  private void display(Made made) {
    boolean another = made.order() != null && isAnother(made.order());
    shown = made.order();
    page = made.page();
    toolBar.show(page.page().removals());
    if (view != null) {
      view.show(page);
      if (another) {
        view.toTop();
      }
    }
    whole = made.whole();
    if (!whole) {
      order();
    }
    goThere();
  }

  private void onSpot(Spot spot, boolean source) {
    HubPage now = page.page();
    List<PageBlock> blocks = spot.head() ? now.head() : now.article();
    if (shown != null && spot.block() < blocks.size()) {
      SourcePlace place = SourcePlace.of(shown.reading(), blocks.get(spot.block()), spot);
      (source ? onSource : onPlace).accept(place);
    }
  }

  private void onRemoval(int line) {
    if (shown != null) {
      revealLine(line);
      Lines lines = Lines.of(shown.reading().text());
      onSource.accept(new SourcePlace(line, line < lines.count() ? lines.start(line) : 0));
    }
  }

  private void fit() {
    if (view != null) {
      double zoom = look.zoomProperty().get();
      boolean phone = look.phoneProperty().get();
      view.setDark(look.darkProperty().get());
      view.setZoom(zoom);
      view.setWidth(phone ? PreviewLook.PHONE_WIDTH * zoom : Double.MAX_VALUE);
    }
  }

  private void onScroll(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      if (event.getDeltaY() > 0) {
        look.zoomIn();
      } else {
        look.zoomOut();
      }
      event.consume();
    }
  }
}
